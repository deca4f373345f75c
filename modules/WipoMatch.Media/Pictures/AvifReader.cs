using System.Text;

namespace WipoMatch.Media.Pictures;

/// <summary>
/// AVIF: boxes inside boxes, with places of data counted from the start of the file. Nothing can be removed without writing all places
/// anew, so a picture that carries EXIF or XMP is refused; so are moving pictures.
/// </summary>
internal static class AvifReader
{
    public static bool Fits(ReadOnlySpan<byte> content) => content.Length >= 16 && content[4..].StartsWith("ftyp"u8) && HasBrand(content);

    public static Picture Read(byte[] content)
    {
        var size = (Width: 0u, Height: 0u);
        var hasData = false;
        foreach (var box in Boxes(content, 0, content.Length))
        {
            switch (box.Name)
            {
                case "meta":
                    RefuseMetadata(content, box);
                    size = Size(content, box);
                    break;
                case "mdat":
                    hasData = box.End > box.Start;
                    break;
                case "ftyp":
                    break;
                case "free" or "skip" when content.AsSpan(box.Start, box.End - box.Start).IndexOfAnyExcept((byte)0) < 0:
                    break;
                default:
                    throw new PictureException(
                        MediaRefusal.CarriesMetadata, $"holds a part '{Shown(box.Name)}' that a still picture does not need. Save it as JPEG, PNG or WebP.");
            }
        }

        return hasData && size is { Width: > 0 and <= int.MaxValue, Height: > 0 and <= int.MaxValue }
            ? new("image/avif", (int)size.Width, (int)size.Height, content)
            : throw PictureException.Damaged();
    }

    private static bool HasBrand(ReadOnlySpan<byte> content)
    {
        var length = Math.Min(ByteReader.UInt32(content, 0), (uint)content.Length);
        for (var at = 8; at + 4 <= length; at += 4)
        {
            if (at != 12 && content[at..].StartsWith("avif"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static void RefuseMetadata(byte[] content, Box meta)
    {
        foreach (var entry in Find(content, Inside(meta, 4), "iinf").SelectMany(list => Entries(content, list)))
        {
            var version = ByteReader.Byte(content, entry.Start);
            var kind = version < 2 ? "" : Encoding.Latin1.GetString(ByteReader.Bytes(content, entry.Start + (version == 2 ? 8 : 10), 4));
            if (kind is not ("av01" or "grid" or "iovl" or "iden" or "tmap"))
            {
                throw new PictureException(
                    MediaRefusal.CarriesMetadata,
                    "carries data about its origin (EXIF or XMP) that cannot be removed from AVIF safely. Save it without them, or as JPEG, PNG or WebP.");
            }
        }

        var properties =
            from list in Find(content, Inside(meta, 4), "iprp")
            from container in Find(content, list, "ipco")
            from property in Boxes(content, container.Start, container.End)
            select property.Name;
        if (Boxes(content, meta.Start + 4, meta.End).Select(box => box.Name).Concat(properties).Any(name => name is "xml " or "uuid" or "udes"))
        {
            throw new PictureException(MediaRefusal.CarriesMetadata, "carries texts about its origin. Save it without them, or as JPEG, PNG or WebP.");
        }
    }

    // The list of items: version and flags, a count of 2 or 4 bytes, then boxes.
    private static List<Box> Entries(byte[] content, Box list) =>
        [.. Boxes(content, list.Start + (ByteReader.Byte(content, list.Start) == 0 ? 6 : 8), list.End)];

    // The size of a grid is larger than those of its tiles, and thumbnails are smaller: the largest one is the picture's.
    private static (uint Width, uint Height) Size(byte[] content, Box meta)
    {
        var sizes =
            from properties in Find(content, Inside(meta, 4), "iprp")
            from container in Find(content, properties, "ipco")
            from extent in Find(content, container, "ispe")
            select (Width: ByteReader.UInt32(content, extent.Start + 4), Height: ByteReader.UInt32(content, extent.Start + 8));
        var all = sizes.ToList();
        return all.Count > 0 ? (all.Max(size => size.Width), all.Max(size => size.Height)) : throw PictureException.Damaged();
    }

    private static Box Inside(Box box, int skip) => box with { Start = box.Start + skip };

    private static IEnumerable<Box> Find(byte[] content, Box parent, string name) => Boxes(content, parent.Start, parent.End).Where(box => box.Name == name);

    private static IEnumerable<Box> Boxes(byte[] content, int start, int end)
    {
        for (long at = start; at < end;)
        {
            long length = ByteReader.UInt32(content, at);
            var name = Encoding.Latin1.GetString(ByteReader.Bytes(content, at + 4, 4));
            var header = 8;
            if (length == 1)
            {
                length = ((long)ByteReader.UInt32(content, at + 8) << 32) | ByteReader.UInt32(content, at + 12);
                header = 16;
            }

            length = length == 0 ? end - at : length;
            if (length < header)
            {
                throw PictureException.Damaged();
            }

            if (length > end - at)
            {
                throw PictureException.Truncated();
            }

            yield return new(name, (int)at + header, (int)(at + length));
            at += length;
        }
    }

    private static string Shown(string name) => new([.. name.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '?')]);

    private sealed record Box(string Name, int Start, int End);
}
