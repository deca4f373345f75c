namespace WipoMatch.Data;

/// <summary>
/// Uploaded files of a module that belong into backups: the bytes are outside the database, named by the SHA-256 of their content
/// (64 hexadecimal digits in lower case); rows refer to them.
/// </summary>
public interface IUploadStore
{
    /// <summary>The files that rows refer to, read through the scope's database context within its running transaction.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<Upload>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Opens a file.</summary>
    /// <param name="hash">Its hash.</param>
    /// <returns>The bytes, or null when the file is not there.</returns>
    Stream? OpenRead(string hash);

    /// <summary>Stores a file unless it is there; it appears whole or not at all.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="content">Its bytes; the caller vouches for hash and size.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    /// <returns>Whether it was new.</returns>
    Task<bool> WriteAsync(Upload upload, Stream content, CancellationToken cancellationToken);

    /// <summary>Removes a file that no row refers to.</summary>
    /// <param name="hash">Its hash.</param>
    void Delete(string hash);
}

/// <summary>An uploaded file.</summary>
/// <param name="Hash">The SHA-256 of its bytes.</param>
/// <param name="Bytes">Its size.</param>
public sealed record Upload(string Hash, long Bytes);
