namespace WipoMatch.Media;

/// <summary>A stored picture; it is served at <c>/media/{hash}</c>.</summary>
/// <param name="Hash">SHA-256 of the stored bytes, 64 hexadecimal digits in lower case.</param>
/// <param name="MediaType"><c>image/jpeg</c>, <c>image/png</c>, <c>image/webp</c> or <c>image/avif</c>.</param>
/// <param name="Width">In pixels, as shown.</param>
/// <param name="Height">In pixels, as shown.</param>
/// <param name="Bytes">The size of the stored file.</param>
public sealed record MediaFile(string Hash, string MediaType, int Width, int Height, long Bytes)
{
    /// <summary>Where it is served.</summary>
    public string Path => "/media/" + Hash;
}
