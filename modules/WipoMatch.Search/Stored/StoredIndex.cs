using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Data;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;

namespace WipoMatch.Search.Stored;

/// <summary>
/// Keeps the index of a large site in the data folder, so that the next start needs not read all texts again. The file is believed document by document: only what the
/// database has under the same stamp counts. It may be deleted at any time.
/// </summary>
internal sealed partial class StoredIndex(IDataFolder folder, ILogger<StoredIndex> logger)
{
    /// <summary>From so many documents on an index is kept.</summary>
    public const int Many = 1_000;

    private const int Together = 500;

    private byte[] _signature = [];
    private int _read;

    private string Path => System.IO.Path.Combine(folder.Path, "search", "index.bin");

    /// <summary>The index as the database says, most of it from the file.</summary>
    /// <param name="db">The database.</param>
    /// <param name="space">Tells what texts are about.</param>
    /// <param name="rebuilt">The stamp of the last rebuilding.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when there is no file of use.</returns>
    public SearchIndex? Load(DbContext db, SemanticSpace space, long rebuilt, CancellationToken cancellationToken)
    {
        if (Segments(space.Scheme, rebuilt) is not { } segments)
        {
            return null;
        }

        var rows = db.Set<SearchDocument>().AsNoTracking();
        var wanted = rows.Where(row => row.IsVisible).Select(row => new { row.ContentItemId, row.Stamp }).ToDictionary(row => row.ContentItemId, row => row.Stamp, StringComparer.Ordinal);
        var total = wanted.Count;
        List<LiveSegment> kept = [.. segments.Select(segment => Keep(segment, wanted)).Where(segment => segment.Live > 0)];
        (_signature, _read) = (IndexSignature.Of(space.Scheme, rebuilt), total - wanted.Count);
        if (_read * 2 < total)
        {
            return null;
        }

        var missing = wanted.Keys.Chunk(Together).SelectMany(ids => rows.Where(row => ids.Contains(row.ContentItemId)));
        return SearchIndex.Of(space, kept).With(missing, cancellationToken);
    }

    /// <summary>Writes the file, when the index is large and the file has not most of it.</summary>
    /// <param name="index">The index.</param>
    /// <param name="rebuilt">The stamp of the last rebuilding before it was read.</param>
    public void Save(SearchIndex index, long rebuilt)
    {
        if (index.Space is not { } space || index.Documents < Many)
        {
            return;
        }

        var signature = IndexSignature.Of(space.Scheme, rebuilt);
        if (signature.AsSpan().SequenceEqual(_signature) && _read * 10L >= index.Documents * 9L)
        {
            return;
        }

        try
        {
            IndexFile.Write(Path, signature, [.. index.Segments.Select(segment => segment.Segment)]);
            (_signature, _read) = (signature, index.Documents);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotWritten(logger, Path, exception);
        }
    }

    private IReadOnlyList<Segment>? Segments(ConceptScheme scheme, long rebuilt)
    {
        try
        {
            return IndexFile.Read(Path, IndexSignature.Of(scheme, rebuilt));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            LogNotRead(logger, Path, exception);
            return null;
        }
    }

    // What is found is taken out: a document that was read twice counts once.
    private static LiveSegment Keep(Segment segment, Dictionary<string, long> wanted) => new LiveSegment(segment).Only(document =>
        wanted.TryGetValue(segment.Documents[document].ContentItemId, out var stamp) && stamp == segment.Documents[document].Stamp
        && wanted.Remove(segment.Documents[document].ContentItemId));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stored search index {Path} could not be read; texts are read anew")]
    private static partial void LogNotRead(ILogger logger, string path, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index could not be stored in {Path}; the next start takes longer")]
    private static partial void LogNotWritten(ILogger logger, string path, Exception exception);
}
