using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Search.Documents;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// The index of this process, brought up to date with the documents that changed since the last time. When concepts change, a small index is read again at once; a large one
/// is read again beside the old one, which answers meanwhile.
/// </summary>
internal sealed class SearchIndexLoader(IServiceScopeFactory scopes, IStamps stamps, ISemanticSpaces spaces)
{
    private const int Small = 2_000;

    private readonly Lock _gate = new();
    private volatile Loaded _loaded = new(-1, -1, SearchIndex.Empty);
    private Task _reading = Task.CompletedTask;

    /// <summary>The index as of the content stamp that this request has seen.</summary>
    public SearchIndex Current
    {
        get
        {
            BringUpToDate();
            return _loaded.Index;
        }
    }

    /// <summary>Whether the index still knows what texts are about from before the concepts changed.</summary>
    public bool IsLimited => _loaded.Index.Documents > 0 && !ReferenceEquals(_loaded.Index.Space, spaces.Current);

    private bool IsCurrent =>
        _loaded is var loaded && loaded.Stamp == stamps.Get(StampNames.Content) && loaded.Rebuilt == stamps.Get(StampNames.Rebuilt)
        && (ReferenceEquals(loaded.Index.Space, spaces.Current) || !_reading.IsCompleted);

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
        var rebuilt = stamps.Get(StampNames.Rebuilt);
        var space = spaces.Current;
        if (rebuilt != _loaded.Rebuilt || (_loaded.Index.Documents < Small && !ReferenceEquals(_loaded.Index.Space, space)))
        {
            return Read(new Loaded(-1, rebuilt, SearchIndex.Over(space)), cancellationToken);
        }

        if (!ReferenceEquals(_loaded.Index.Space, space) && _reading.IsCompleted)
        {
            _reading = Task.Run(() => ReadBeside(rebuilt, space), CancellationToken.None);
        }

        return Read(_loaded, cancellationToken);
    }

    private void ReadBeside(long rebuilt, SemanticSpace space)
    {
        var read = Read(new Loaded(-1, rebuilt, SearchIndex.Over(space)), CancellationToken.None);
        lock (_gate)
        {
            _loaded = _loaded.Rebuilt == rebuilt ? read : _loaded;
        }
    }

    private Loaded Read(Loaded former, CancellationToken cancellationToken)
    {
        // The stamp first: documents that are committed while we read come with the next one.
        var stamp = stamps.Get(StampNames.Content);
        var last = former.Stamp;
        using var scope = scopes.CreateScope();
        using var memory = last < 0 ? AnalyzerSet.RememberMany() : null;
        var changed = scope.ServiceProvider.GetRequiredService<DbContext>().Set<SearchDocument>().AsNoTracking().Where(row => row.Stamp > last);

        // One language after the other: each part of a large index then has few different words.
        var rows = SiteLanguages.All.SelectMany(language => changed.Where(row => row.Language == language.Code));
        return former with { Stamp = stamp, Index = former.Index.With(rows, cancellationToken) };
    }

    private sealed record Loaded(long Stamp, long Rebuilt, SearchIndex Index);
}
