namespace WipoMatch.Media;

/// <summary>
/// Keeps pictures by their content: JPEG, PNG, WebP and AVIF, at most 400 KB and 2,400 pixels a side. What tells about the person or the
/// place behind a picture (EXIF, XMP, comments) is removed before it is stored.
/// </summary>
public interface IMediaStore
{
    /// <summary>Checks, cleans and stores a picture, in a write transaction; the same picture twice is stored once.</summary>
    /// <param name="content">The picture; read once, not closed.</param>
    /// <param name="fileName">The name that the sender gave it; only used in sentences, never believed.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<MediaReceipt> SaveAsync(Stream content, string fileName, CancellationToken cancellationToken = default);

    /// <summary>Makes a picture known under a path, as Orchard Core's media fields name it; a path that was taken points to the new one.</summary>
    /// <param name="path">Relative, with forward slashes: <c>stories/kenya-seed.jpg</c>.</param>
    /// <param name="hash">A stored picture.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="ArgumentException">The path is empty, absolute, climbs or is too long.</exception>
    Task<bool> SetPathAsync(string path, string hash, CancellationToken cancellationToken = default);

    /// <summary>Finds a picture.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<MediaFile?> FindAsync(string hash, CancellationToken cancellationToken = default);

    /// <summary>Finds the picture that a path names.</summary>
    /// <param name="path">As given to <see cref="SetPathAsync"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<MediaFile?> FindByPathAsync(string path, CancellationToken cancellationToken = default);

    /// <summary>Opens the bytes of a stored picture.</summary>
    /// <param name="hash">Its hash.</param>
    /// <returns>The bytes, or null when there is no such picture.</returns>
    Stream? OpenRead(string hash);
}
