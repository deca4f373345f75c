using System.Globalization;

namespace WipoMatch.Media.Pictures;

/// <summary>Looks at a file that claims to be a picture: its content decides, never its name.</summary>
internal sealed record PictureCheck
{
    public const int MaxBytes = 400 * 1024;

    public const int MaxSide = 2400;

    private PictureCheck()
    {
    }

    /// <summary>The picture, unless it was refused.</summary>
    public Picture? Picture { get; private init; }

    /// <summary>Why it was refused.</summary>
    public MediaReceipt.Refused? Refusal { get; private init; }

    /// <summary>Reads, checks and cleans.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">How sentences call it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<PictureCheck> RunAsync(Stream content, string fileName, CancellationToken cancellationToken)
    {
        try
        {
            return new() { Picture = Check(await ReadAsync(content, cancellationToken)) };
        }
        catch (PictureException exception)
        {
            return new() { Refusal = new(exception.Reason, $"The picture '{Path.GetFileName(fileName)}' {exception.Message}") };
        }
    }

    private static Picture Check(byte[] content)
    {
        var picture = Read(content);
        if (picture.Width < 1 || picture.Height < 1)
        {
            throw PictureException.Damaged();
        }

        if (picture.Width > MaxSide || picture.Height > MaxSide)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"{picture.Width:N0} × {picture.Height:N0}");
            throw new PictureException(
                MediaRefusal.TooManyPixels, $"has {size} pixels; at most 2,400 on each side fit. Scale it down, for example to 1,600 pixels on the longer side.");
        }

        return picture;
    }

    private static Picture Read(byte[] content)
    {
        if (JpegReader.Fits(content))
        {
            return JpegReader.Read(content);
        }

        if (PngReader.Fits(content))
        {
            return PngReader.Read(content);
        }

        if (WebpReader.Fits(content))
        {
            return WebpReader.Read(content);
        }

        return AvifReader.Fits(content)
            ? AvifReader.Read(content)
            : throw new PictureException(
                MediaRefusal.UnknownKind, "is neither JPEG, PNG, WebP nor AVIF, whatever its name says. Save it as one of these.");
    }

    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[MaxBytes + 1];
        var count = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return count switch
        {
            0 => throw new PictureException(MediaRefusal.Empty, "is empty. Choose another file."),
            > MaxBytes => throw new PictureException(
                MediaRefusal.TooManyBytes,
                "is larger than 400 KB. Scale it to at most 1,600 pixels on the longer side and save it as JPEG with medium quality, or as WebP."),
            _ => buffer[..count],
        };
    }
}
