using System.Text;
using WipoMatch.Media;
using WipoMatch.Media.Pictures;

namespace WipoMatch.Tests.Modules.Media;

public sealed class PictureCheckTests
{
    public static TheoryData<string> Kinds => ["image/jpeg", "image/png", "image/webp", "image/avif"];

    public static TheoryData<string> CleanedKinds => ["image/jpeg", "image/png", "image/webp"];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Run_Picture_IsKnownByItsContent(string kind)
    {
        var picture = await AcceptedAsync(Sample(kind, 300, 200), "anything.html");

        Assert.Equal((kind, 300, 200), (picture.MediaType, picture.Width, picture.Height));
    }

    [Theory, MemberData(nameof(CleanedKinds))]
    public async Task Run_PictureWithMetadata_LosesIt(string kind)
    {
        var given = Sample(kind, 8, 6, withMetadata: true);
        Assert.Contains(PictureSamples.Secret, Encoding.Latin1.GetString(given), StringComparison.Ordinal);

        var picture = await AcceptedAsync(given);

        var text = Encoding.Latin1.GetString(picture.Content);
        Assert.DoesNotContain(PictureSamples.Secret, text, StringComparison.Ordinal);
        Assert.All(["Exif", "EXIF", "eXIf", "XMP ", "xap/1.0", "tIME", "Photoshop"], mark => Assert.DoesNotContain(mark, text, StringComparison.Ordinal));
        Assert.True(kind == "image/png" || text.Contains(kind == "image/jpeg" ? "ICC_PROFILE" : "ICCP", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(CleanedKinds))]
    public async Task Run_CleanedPicture_StaysAsItIs(string kind)
    {
        var once = await AcceptedAsync(Sample(kind, 8, 6, withMetadata: true));

        var twice = await AcceptedAsync(once.Content);

        Assert.Equal(once.Content, twice.Content);
    }

    [Fact]
    public async Task Run_WebpWithMetadata_HasRightSizeAndFlags()
    {
        var picture = await AcceptedAsync(PictureSamples.Webp(withMetadata: true));

        Assert.Equal(picture.Content.Length - 8, BitConverter.ToInt32(picture.Content, 4));
        Assert.Equal(0x20, picture.Content[20]);
    }

    [Theory]
    [InlineData(1, 8, 6)]
    [InlineData(3, 8, 6)]
    [InlineData(6, 6, 8)]
    [InlineData(9, 8, 6)]
    public async Task Run_TurnedPhoto_KeepsOnlyItsOrientation(int orientation, int width, int height)
    {
        var picture = await AcceptedAsync(PictureSamples.Jpeg(orientation: orientation));

        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.Equal(orientation is 3 or 6, Encoding.Latin1.GetString(picture.Content).Contains("Exif", StringComparison.Ordinal));
        Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(picture.Content), StringComparison.Ordinal);
        Assert.Equal(picture.Content, (await AcceptedAsync(picture.Content)).Content);
    }

    [Fact]
    public async Task Run_AvifWithMetadata_IsRefusedWithAWayOut()
    {
        var refusal = await RefusedAsync(PictureSamples.Avif(withMetadata: true));

        Assert.Equal(MediaRefusal.CarriesMetadata, refusal.Reason);
        Assert.Contains("Save it without them", refusal.Sentence, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Run_TruncatedAnywhere_IsRefused(string kind)
    {
        var whole = Sample(kind, 8, 6);

        for (var length = 16; length < whole.Length; length++)
        {
            Assert.Contains((await RefusedAsync(whole[..length])).Reason, new[] { MediaRefusal.Damaged, MediaRefusal.UnknownKind });
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Run_AnyByteChanged_IsReadOrRefusedButNeverFails(string kind)
    {
        var whole = Sample(kind, 8, 6, withMetadata: kind != "image/avif");

        for (var i = 0; i < whole.Length; i++)
        {
            foreach (var value in new byte[] { 0, 1, 0x7F, 0xFF })
            {
                byte[] changed = [.. whole];
                changed[i] = value;
                var check = await CheckAsync(changed);
                Assert.True(check.Picture is not null ^ check.Refusal is not null);
            }
        }
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("<!DOCTYPE html><html><script>alert(1)</script></html>")]
    [InlineData("GIF89a\u0001\0\u0001\0")]
    [InlineData("RIFF1234WAVEfmt ")]
    [InlineData("....ftypheic....mif1")]
    [InlineData("a")]
    public async Task Run_OtherContentWithAPicturesName_IsRefused(string content) =>
        Assert.Equal(MediaRefusal.UnknownKind, (await RefusedAsync(Encoding.Latin1.GetBytes(content), "photo.png")).Reason);

    [Fact]
    public async Task Run_PngThatLiesAboutItsCheckSum_IsRefused()
    {
        var lying = PictureSamples.Png();
        lying[19] = 9;

        Assert.Equal(MediaRefusal.Damaged, (await RefusedAsync(lying)).Reason);
    }

    [Fact]
    public async Task Run_WebpWhoseHeaderPromisesAnotherSize_IsRefused()
    {
        var lying = PictureSamples.Webp(withMetadata: true);
        lying[24] = 3;

        Assert.Equal(MediaRefusal.Damaged, (await RefusedAsync(lying)).Reason);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Run_TooManyPixels_SaysHowToMakeItSmaller(string kind)
    {
        await AcceptedAsync(Sample(kind, 2400, 2400));

        var refusal = await RefusedAsync(Sample(kind, 2401, 10), "big.png");
        Assert.Equal(MediaRefusal.TooManyPixels, refusal.Reason);
        Assert.Equal(
            "The picture 'big.png' has 2,401 × 10 pixels; at most 2,400 on each side fit. Scale it down, for example to 1,600 pixels on the longer side.", refusal.Sentence);
    }

    [Fact]
    public async Task Run_TooManyBytes_SaysHowToMakeItSmaller()
    {
        var refusal = await RefusedAsync([.. PictureSamples.Png(), .. new byte[PictureCheck.MaxBytes]]);

        Assert.Equal(MediaRefusal.TooManyBytes, refusal.Reason);
        Assert.Contains("save it as JPEG", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoBytes_IsRefused() => Assert.Equal(MediaRefusal.Empty, (await RefusedAsync([])).Reason);

    private static byte[] Sample(string kind, int width, int height, bool withMetadata = false) => kind switch
    {
        "image/jpeg" => PictureSamples.Jpeg(width, height, withMetadata: withMetadata),
        "image/png" => PictureSamples.Png(width, height, withMetadata),
        "image/webp" => PictureSamples.Webp(width, height, withMetadata),
        _ => PictureSamples.Avif(width, height, withMetadata),
    };

    private static Task<PictureCheck> CheckAsync(byte[] content, string name = "picture") =>
        PictureCheck.RunAsync(new MemoryStream(content), name, CancellationToken.None);

    private static async Task<Picture> AcceptedAsync(byte[] content, string name = "picture")
    {
        var check = await CheckAsync(content, name);
        Assert.Null(check.Refusal);
        return check.Picture!;
    }

    private static async Task<MediaReceipt.Refused> RefusedAsync(byte[] content, string name = "picture")
    {
        var check = await CheckAsync(content, name);
        Assert.Null(check.Picture);
        return check.Refusal!;
    }
}
