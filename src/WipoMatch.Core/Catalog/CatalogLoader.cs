using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.Data;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Catalog;

/// <summary>The snapshot of this process, brought up to date with the rows that changed since the last time.</summary>
internal sealed class CatalogLoader(IServiceScopeFactory scopes, IStamps stamps, ISiteService site) : ICatalog, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, CatalogDocument> _documents = new(StringComparer.Ordinal);
    private volatile Loaded _loaded = new(-1, -1, -1, default, Snapshot.Empty);

    public CatalogSnapshot Current => _loaded.Snapshot;

    public async ValueTask RefreshAsync(CancellationToken cancellationToken = default)
    {
        var today = site.Today;
        if (IsCurrent(today))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!IsCurrent(today))
            {
                await LoadAsync(scope.ServiceProvider, today, cancellationToken);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private bool IsCurrent(DateOnly today)
    {
        var loaded = _loaded;
        return loaded.Content == stamps.Get(StampNames.Content) &&
            loaded.Definitions == stamps.Get(StampNames.Definitions) &&
            loaded.Rebuilt == stamps.Get(StampNames.Rebuilt) &&
            loaded.Day == today;
    }

    private async Task LoadAsync(IServiceProvider services, DateOnly today, CancellationToken cancellationToken)
    {
        // Stamps first: rows that are committed while we read come with the next stamp.
        var (content, definitions, rebuilt) = (stamps.Get(StampNames.Content), stamps.Get(StampNames.Definitions), stamps.Get(StampNames.Rebuilt));
        var last = rebuilt == _loaded.Rebuilt ? _loaded.Content : -1;
        if (last < 0)
        {
            _documents.Clear();
        }

        var rows = services.GetRequiredService<DbContext>().Set<CatalogRow>().AsNoTracking()
            .Where(row => row.Stamp > last)
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (row.IsVisible && CatalogDocument.Read(row.Data) is { } document)
            {
                _documents[row.ContentItemId] = document;
            }
            else
            {
                _documents.Remove(row.ContentItemId);
            }
        }

        var links = services.GetRequiredService<IContentLinks>();
        var derived = new DerivedFacets(
            services.GetRequiredService<ITaxonomies>(), services.GetRequiredService<ICountryGroups>(), links, today);
        _loaded = new Loaded(content, definitions, rebuilt, today, new Snapshot(content, _documents.Values, links.Routes, derived, _loaded.Snapshot));
    }

    private sealed record Loaded(long Content, long Definitions, long Rebuilt, DateOnly Day, Snapshot Snapshot);
}
