using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Media.Storage;
using WipoMatch.Recipes;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Media;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>Files that were damaged or made to do harm: refused with the reason, and nothing is left behind.</summary>
public sealed class HostilePackageTests : IAsyncLifetime
{
    private const string Recipe =
        """{ "steps": [ { "name": "settings", "SiteName": "Taken over" }, { "name": "media", "Files": [ { "TargetPath": "a.png", "SourcePath": "media/a.png" } ] } ] }""";

    private const string RecipeOfTwo =
        """
        { "steps": [ { "name": "settings", "SiteName": "Taken over" }, { "name": "media", "Files": [
          { "TargetPath": "a.png", "SourcePath": "media/a.png" }, { "TargetPath": "b.png", "SourcePath": "media/b.png" } ] } ] }
        """;

    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.CreateAsync(DatabaseKind.Sqlite);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("../evil.png", "leaves the package")]
    [InlineData("media/../../evil.png", "leaves the package")]
    [InlineData("/etc/evil.png", "leaves the package")]
    [InlineData("media\\evil.png", "leaves the package")]
    [InlineData("C:/evil.png", "leaves the package")]
    [InlineData("media//evil.png", "leaves the package")]
    [InlineData("media/a\0.png", "leaves the package")]
    [InlineData("media/a\n.png", "leaves the package")]
    [InlineData("media/a.png", "stands twice")]
    [InlineData("media/A.PNG", "differs from another name by case only")]
    [InlineData("RECIPE.JSON", "differs from another name by case only")]
    [InlineData("Recipe.json", "stands twice")]
    public Task Import_HostileName_IsRefused(string name, string reason) =>
        RefusedAsync(_site.Package(("Recipe.json", RecipeSite.Bytes(Recipe)), ("media/a.png", PictureSamples.Png()), (name, PictureSamples.Png())), reason);

    [Fact]
    public Task Import_Link_IsRefused() => RefusedAsync(Changed(zip => zip.GetEntry("media/a.png")!.ExternalAttributes = 0xA1FF << 16), "is a link");

    [Fact]
    public Task Import_WithoutRecipe_IsRefused() => RefusedAsync(_site.Package(("media/a.png", PictureSamples.Png())), "holds no Recipe.json");

    [Fact]
    public Task Import_Bomb_IsRefusedByItsRatio() =>
        RefusedAsync(_site.Package(("Recipe.json", new byte[20 * 1024 * 1024])), "would unpack to far more");

    [Fact]
    public Task Import_BombThatDeclaresALittle_IsRefusedByWhatComesOut()
    {
        // A size that is declared in the directory and in front of the entry, and is not true.
        var path = _site.Package(("Recipe.json", RecipeSite.Bytes(Recipe + new string(' ', 500_000))));
        return RefusedAsync(Patched(path, BitConverter.GetBytes(Recipe.Length + 500_000), BitConverter.GetBytes(1000)), "Recipe.json' is not what the package says");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(50)]
    [InlineData(90)]
    public async Task Import_Truncated_IsRefused(int percent)
    {
        var path = Good();
        var bytes = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, bytes[..(bytes.Length * percent / 100)]);
        await RefusedAsync(path, "is damaged or was cut off");
    }

    [Fact]
    public async Task Import_FlippedBits_IsRefused()
    {
        var path = Good();
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[60] ^= 0x10;
        await File.WriteAllBytesAsync(path, bytes);
        await RefusedAsync(path, "");
    }

    [Fact]
    public async Task Import_Encrypted_IsRefused()
    {
        var path = Good();
        var bytes = await File.ReadAllBytesAsync(path);
        var directory = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        bytes[directory + 8] |= 1;
        await File.WriteAllBytesAsync(path, bytes);
        await RefusedAsync(path, "is encrypted");
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("zip")]
    [InlineData("text")]
    [InlineData("cut")]
    [InlineData("empty")]
    public async Task Import_MediaThatIsNoPicture_IsRejectedAndLeavesNothing(string kind)
    {
        var content = kind switch
        {
            "svg" => RecipeSite.Bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
            "zip" => await File.ReadAllBytesAsync(Good()),
            "text" => RecipeSite.Bytes("hello"),
            "cut" => PictureSamples.Png()[..40],
            _ => [],
        };
        var path = _site.Package(
            ("Recipe.json", RecipeSite.Bytes(RecipeOfTwo)),
            ("media/a.png", PictureSamples.Png()),
            ("media/b.png", content));

        var report = await _site.ImportAsync(path);

        Assert.Equal("0 created, 0 updated, 2 unchanged, 1 rejected", report.Summary);
        Assert.StartsWith("$.steps[1].Files[1]: ", report.Rows[^1].Remark, StringComparison.Ordinal);
        await NothingAsync();
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("[]", "is not a recipe")]
    [InlineData("{", "is not the JSON")]
    [InlineData("""{ "steps": [] } { }""", "is not the JSON")]
    [InlineData("""{ "steps": [], "steps": [] }""", "stands twice")]
    [InlineData("""{ "steps": [ { "name": "content", "Data": [ ], "Data": [ ] } ] }""", "stands twice")]
    [InlineData("""{ "steps": [ 5 ] }""", "a step must be an object")]
    [InlineData("""{ "steps": [ { "name": "content", "Data": { } } ] }""", "it must be a list")]
    [InlineData("""{ "steps": [ { "name": "content", "Data": [ { "ContentItemId": "a", "ContentItemId": "b" } ] } ] }""", "is not the JSON")]
    public Task Import_RecipeThatIsNone_IsRefused(string json, string reason) => RefusedAsync(_site.Package(("Recipe.json", RecipeSite.Bytes(json))), reason);

    [Fact]
    public Task Import_DeepNesting_IsRefused() =>
        RefusedAsync(_site.Package(("Recipe.json", RecipeSite.Bytes("""{ "steps": [ { "name": "content", "Data": [ """ + new string('[', 100_000)))), "is not the JSON");

    [Fact]
    public Task Import_Utf16_IsRefused() =>
        RefusedAsync(_site.Package(("Recipe.json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Recipe)])), "is not UTF-8");

    [Fact]
    public Task Import_Utf16WithoutMark_IsRefused() => RefusedAsync(_site.Package(("Recipe.json", Encoding.BigEndianUnicode.GetBytes(Recipe))), "is not UTF-8");

    [Fact]
    public Task Import_InvalidUtf8_IsRefused() =>
        RefusedAsync(
            _site.Package(("Recipe.json", [.. RecipeSite.Bytes("""{ "steps": [ { "name": "settings", "SiteName": "a"""), 0xC3, 0x28, .. RecipeSite.Bytes("\" } ] }")])),
            "not UTF-8");

    [Fact]
    public Task Import_HugeValue_IsRefused() =>
        RefusedAsync(Written($$"""{ "steps": [ { "name": "settings", "SiteName": "{{new string('a', 20 * 1024 * 1024)}}" } ] }"""), "holds a value of more than 16 MB");

    [Fact]
    public async Task Import_ByteOrderMark_IsAccepted()
    {
        var report = await _site.ImportAsync(_site.Package(("Recipe.json", [.. Encoding.UTF8.Preamble, .. RecipeSite.Bytes("""{ "steps": [ { "name": "settings", "SiteName": "Trial" } ] }""")])));

        Assert.Equal("0 created, 1 updated, 0 unchanged, 0 rejected", report.Summary);
    }

    [Theory]
    [InlineData("1e999999999", "the number is too large")]
    [InlineData("1e99999999999999999999", "the number is too large")]
    [InlineData("12345678901234567890123456789012345678901234567890", "the number is too large")]
    [InlineData("\"\\u0000\"", "U+0000")]
    [InlineData("\"\\ud800\"", "half a character")]
    public async Task Import_ValueThatNobodyCanRead_IsRejectedWithItsPlace(string value, string reason)
    {
        var report = await _site.ImportTextAsync(
            $$"""{ "steps": [ { "name": "content", "Data": [ { "ContentItemId": "4a", "ContentType": "X", "X": { "Y": [ {{value}} ] } } ] } ] }""");

        Assert.Contains(reason, Assert.Single(report.Rows).Remark, StringComparison.Ordinal);
        Assert.StartsWith("$.steps[0].Data[0]", report.Rows[0].Remark, StringComparison.Ordinal);
        await NothingAsync();
    }

    [Fact]
    public async Task Import_TransactionThatFailsAfterAPicture_LeavesNoFile()
    {
        await RefusedAsync(_site.Package(("Recipe.json", RecipeSite.Bytes(RecipeOfTwo)), ("media/a.png", PictureSamples.Png())), "There is no file 'media/b.png'");
    }

    private string Good() => _site.Package(("Recipe.json", RecipeSite.Bytes(Recipe)), ("media/a.png", PictureSamples.Png()));

    private string Written(string json)
    {
        var path = Path.Combine(_site.Database.Folder, "written.recipe.json");
        File.WriteAllText(path, json);
        return path;
    }

    private string Changed(Action<ZipArchive> change)
    {
        var path = Good();
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        change(zip);
        return path;
    }

    private static string Patched(string path, byte[] from, byte[] to)
    {
        var bytes = File.ReadAllBytes(path);
        for (var at = bytes.AsSpan().IndexOf(from); at >= 0; at = bytes.AsSpan().IndexOf(from))
        {
            to.CopyTo(bytes, at);
        }

        File.WriteAllBytes(path, bytes);
        return path;
    }

    private async Task RefusedAsync(string path, string reason)
    {
        var exception = await Assert.ThrowsAsync<RecipeException>(() => _site.ImportAsync(path));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        await NothingAsync();
    }

    private async Task NothingAsync()
    {
        var rows = await _site.ReadAsync(async db => (
            await db.Set<ContentItemRow>().CountAsync(), await db.Set<SettingRow>().CountAsync(), await db.Set<MediaFileRow>().CountAsync(), await db.Set<MediaPathRow>().CountAsync()));
        Assert.Equal((0, 0, 0, 0), rows);
        Assert.Empty(_site.Pictures());
    }
}
