using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Stored;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// The index of this process, brought up to date with the documents that changed since the last time. When concepts change, a small index is read again at once; a large one
/// is read again beside the old one, which answers meanwhile.
/// </summary>
internal sealed class SearchIndexLoader(IServiceScopeFactory scopes, IStamps stamps, ISemanticSpaces spaces, StoredIndex stored)
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
            return (_loaded.Rebuilt < 0 ? ReadStored(rebuilt, space, cancellationToken) : null) ?? ReadAll(rebuilt, space, cancellationToken);
        }

        if (!ReferenceEquals(_loaded.Index.Space, space) && _reading.IsCompleted)
        {
            _reading = Task.Run(() => ReadBeside(rebuilt, space), CancellationToken.None);
        }

        return Read(_loaded, cancellationToken);
    }

    /// <summary>Stores a large index for the next start.</summary>
    public void Store()
    {
        var loaded = _loaded;
        stored.Save(loaded.Index, loaded.Rebuilt);
    }

    private Loaded? ReadStored(long rebuilt, SemanticSpace space, CancellationToken cancellationToken)
    {
        var stamp = stamps.Get(StampNames.Content);
        using var scope = scopes.CreateScope();
        return stored.Load(scope.ServiceProvider.GetRequiredService<DbContext>(), space, rebuilt, cancellationToken) is { } index ? new(stamp, rebuilt, index) : null;
    }

    private void ReadBeside(long rebuilt, SemanticSpace space)
    {
        var read = ReadAll(rebuilt, space, CancellationToken.None);
        lock (_gate)
        {
            _loaded = _loaded.Rebuilt == rebuilt ? read : _loaded;
        }

        Store();
    }

    private Loaded ReadAll(long rebuilt, SemanticSpace space, CancellationToken cancellationToken)
    {
        // The stamp first: documents that are committed while we read come with the next one.
        var stamp = stamps.Get(StampNames.Content);
        using var scope = scopes.CreateScope();
        using var memory = AnalyzerSet.RememberMany();
        var all = scope.ServiceProvider.GetRequiredService<DbContext>().Set<SearchDocument>().AsNoTracking();

        // One language after the other: each part of a large index then has few different words.
        var rows = SiteLanguages.All.SelectMany(language => all.Where(row => row.IsVisible && row.Language == language.Code));
        return new(stamp, rebuilt, SearchIndex.Read(space, rows, cancellationToken));
    }

    private Loaded Read(Loaded former, CancellationToken cancellationToken)
    {
        var stamp = stamps.Get(StampNames.Content);
        using var scope = scopes.CreateScope();
        var changed = scope.ServiceProvider.GetRequiredService<DbContext>().Set<SearchDocument>().AsNoTracking().Where(row => row.Stamp > former.Stamp);
        return former with { Stamp = stamp, Index = former.Index.With(changed, cancellationToken) };
    }

    private sealed record Loaded(long Stamp, long Rebuilt, SearchIndex Index);
}
