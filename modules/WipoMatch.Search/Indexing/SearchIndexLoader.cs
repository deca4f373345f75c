using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>The index of this process, brought up to date with the documents that changed since the last time.</summary>
internal sealed class SearchIndexLoader(IServiceScopeFactory scopes, IStamps stamps, SemanticSpace space)
{
    private readonly Lock _gate = new();
    private volatile Loaded _loaded = new(-1, -1, SearchIndex.Empty);

    /// <summary>The index as of the content stamp that this request has seen.</summary>
    public SearchIndex Current
    {
        get
        {
            BringUpToDate();
            return _loaded.Index;
        }
    }

    private bool IsCurrent =>
        _loaded is var loaded && loaded.Stamp == stamps.Get(StampNames.Content) && loaded.Rebuilt == stamps.Get(StampNames.Rebuilt);

    /// <summary>Takes over what has changed; who comes while another one does waits for it.</summary>
    /// <param name="cancellationToken">Gives up; the index stays as it was.</param>
    public void BringUpToDate(CancellationToken cancellationToken = default)
    {
        if (IsCurrent)
        {
            return;
        }

        lock (_gate)
        {
            if (!IsCurrent)
            {
                _loaded = Load(cancellationToken);
            }
        }
    }

    private Loaded Load(CancellationToken cancellationToken)
    {
        // The stamp first: documents that are committed while we read come with the next one.
        var (stamp, rebuilt) = (stamps.Get(StampNames.Content), stamps.Get(StampNames.Rebuilt));
        var (last, index) = rebuilt == _loaded.Rebuilt ? (_loaded.Stamp, _loaded.Index) : (-1, SearchIndex.Over(space));
        using var scope = scopes.CreateScope();
        var changed = scope.ServiceProvider.GetRequiredService<DbContext>().Set<SearchDocument>().AsNoTracking().Where(row => row.Stamp > last);

        // One language after the other: each part of a large index then has few different words.
        var rows = SiteLanguages.All.SelectMany(language => changed.Where(row => row.Language == language.Code));
        return new Loaded(stamp, rebuilt, index.With(rows, cancellationToken));
    }

    private sealed record Loaded(long Stamp, long Rebuilt, SearchIndex Index);
}
