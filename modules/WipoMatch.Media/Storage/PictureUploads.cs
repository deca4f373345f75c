using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Media.Storage;

/// <summary>Pictures in backups.</summary>
internal sealed class PictureUploads(DbContext db, PictureFiles files) : IUploadStore
{
    public async Task<IReadOnlyList<Upload>> ListAsync(CancellationToken cancellationToken) =>
        await db.Set<MediaFileRow>().AsNoTracking().OrderBy(row => row.Hash).Select(row => new Upload(row.Hash, row.Bytes)).ToListAsync(cancellationToken);

    public Stream? OpenRead(string hash) => PictureHash.IsValid(hash) ? files.OpenRead(hash) : null;

    public Task<bool> WriteAsync(Upload upload, Stream content, CancellationToken cancellationToken) =>
        files.WriteAsync(upload.Hash, upload.Bytes, stream => content.CopyToAsync(stream, cancellationToken));

    public void Delete(string hash) => files.Delete(hash);
}
