using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Media.Pictures;

namespace WipoMatch.Media.Storage;

/// <summary>Pictures: the bytes in files, what is known about them in the database.</summary>
internal sealed class MediaStore(DbContext db, PictureFiles files, IWriteTransactions transactions, TimeProvider clock) : IMediaStore
{
    public async Task<MediaReceipt> SaveAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        var check = await PictureCheck.RunAsync(content, fileName, cancellationToken);
        if (check.Picture is not { } picture)
        {
            return check.Refusal!;
        }

        var hash = PictureHash.Of(picture.Content);
        var file = new MediaFile(hash, picture.MediaType, picture.Width, picture.Height, picture.Content.Length);
        var isNew = false;

        await transactions.RunAsync(
            async token =>
            {
                // The file first: a row must never promise bytes that are not there. Under the write lock, so that a transaction that fails
                // takes away only a file that nobody else counts on.
                if (await files.WriteAsync(hash, picture.Content, token))
                {
                    transactions.OnFailed(() => files.Delete(hash));
                }

                isNew = await AddAsync(file, token);
            },
            cancellationToken);
        return new MediaReceipt.Saved(file, isNew);
    }

    public async Task<bool> SetPathAsync(string path, string hash, CancellationToken cancellationToken = default)
    {
        if (!MediaPath.IsValid(path))
        {
            throw new ArgumentException("A media path is relative, with forward slashes and without '..', and has at most 260 characters.", nameof(path));
        }

        var isChanged = false;
        await transactions.RunAsync(async token => isChanged = await PointAsync(path, hash, token), cancellationToken);
        return isChanged;
    }

    public async Task<MediaFile?> FindAsync(string hash, CancellationToken cancellationToken = default) =>
        await db.Set<MediaFileRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Hash == hash, cancellationToken) is { } row ? ToFile(row) : null;

    public async Task<MediaFile?> FindByPathAsync(string path, CancellationToken cancellationToken = default)
    {
        var rows = from named in db.Set<MediaPathRow>()
                   join file in db.Set<MediaFileRow>() on named.Hash equals file.Hash
                   where named.Path == path
                   select file;
        return await rows.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } row ? ToFile(row) : null;
    }

    public Stream? OpenRead(string hash) => files.OpenRead(hash);

    private static MediaFile ToFile(MediaFileRow row) => new(row.Hash, row.MediaType, row.Width, row.Height, row.Bytes);

    private async Task<bool> AddAsync(MediaFile file, CancellationToken cancellationToken)
    {
        if (await db.Set<MediaFileRow>().AnyAsync(row => row.Hash == file.Hash, cancellationToken))
        {
            return false;
        }

        db.Add(new MediaFileRow
        {
            Hash = file.Hash,
            MediaType = file.MediaType,
            Width = file.Width,
            Height = file.Height,
            Bytes = file.Bytes,
            CreatedUtc = clock.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<bool> PointAsync(string path, string hash, CancellationToken cancellationToken)
    {
        var row = await db.Set<MediaPathRow>().SingleOrDefaultAsync(row => row.Path == path, cancellationToken);
        if (row?.Hash == hash)
        {
            return false;
        }

        if (row is null)
        {
            db.Add(new MediaPathRow { Path = path, Hash = hash });
        }
        else
        {
            row.Hash = hash;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transactions.RaiseAsync(StampNames.Content, cancellationToken);
        return true;
    }
}
