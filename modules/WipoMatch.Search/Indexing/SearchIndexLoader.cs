using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Data;
using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>The index of this process, brought up to date with the documents that changed since the last time.</summary>
internal sealed class SearchIndexLoader(IServiceScopeFactory scopes, IStamps stamps)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, IndexedDocument> _documents = new(StringComparer.Ordinal);
    private volatile Loaded _loaded = new(-1, -1, SearchIndex.Empty);

    /// <summary>The index as of the content stamp that this request has seen.</summary>
    public SearchIndex Current
    {
        get
        {
            if (!IsCurrent)
            {
                lock (_gate)
                {
                    if (!IsCurrent)
                    {
                        Load();
                    }
                }
            }

            return _loaded.Index;
        }
    }

    private bool IsCurrent => _loaded is var loaded && loaded.Stamp == stamps.Get(StampNames.Content) && loaded.Rebuilt == stamps.Get(StampNames.Rebuilt);

    private void Load()
    {
        // The stamp first: documents that are committed while we read come with the next one.
        var (stamp, rebuilt) = (stamps.Get(StampNames.Content), stamps.Get(StampNames.Rebuilt));
        var last = rebuilt == _loaded.Rebuilt ? _loaded.Stamp : -1;
        using var scope = scopes.CreateScope();
        var rows = scope.ServiceProvider.GetRequiredService<DbContext>().Set<SearchDocument>().AsNoTracking()
            .Where(row => row.Stamp > last)
            .ToList();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        if (last < 0)
        {
            changed.UnionWith(_documents.Values.Select(document => document.Language));
            _documents.Clear();
        }

        foreach (var row in rows)
        {
            if (_documents.Remove(row.ContentItemId, out var former))
            {
                changed.Add(former.Language);
            }

            if (row.IsVisible)
            {
                _documents[row.ContentItemId] = IndexedDocument.Read(row);
                changed.Add(row.Language);
            }
        }

        _loaded = new Loaded(stamp, rebuilt, _loaded.Index.With(_documents.Values, changed));
    }

    private sealed record Loaded(long Stamp, long Rebuilt, SearchIndex Index);
}
