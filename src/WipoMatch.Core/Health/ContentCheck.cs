using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.Core.Catalog;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;
using WipoMatch.Health;

namespace WipoMatch.Core.Health;

/// <summary>
/// Whether content, catalogue and addresses agree: the catalogue shows each live version and nothing else, at the address that is kept for it.
/// </summary>
internal sealed class ContentCheck(WipoMatchDbContext db, IContentLinks links) : IDoctorCheck
{
    private const string Name = "content";

    private const int MostLooks = 3;

    public bool NeedsTables => true;

    public async Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken)
    {
        // Several reads see several states while somebody publishes; a look counts only when nothing was published during it.
        for (var look = 0; look < MostLooks; look++)
        {
            var before = await StampAsync(cancellationToken);
            var (count, differences) = await CompareAsync(cancellationToken);
            if (differences.Count == 0)
            {
                return new(Name, DoctorState.Green, string.Create(CultureInfo.InvariantCulture, $"{count} live items, catalogue and addresses agree."));
            }

            if (await StampAsync(cancellationToken) == before)
            {
                return new(Name, DoctorState.Red, $"{string.Join(' ', differences)} Run 'reindex', or restore a backup.");
            }
        }

        return new(Name, DoctorState.Yellow, "Content changes while it is looked at. Run 'doctor' again.");
    }

    private Task<long> StampAsync(CancellationToken cancellationToken) =>
        db.Set<StampRow>().Where(row => row.Name == StampNames.Content).Select(row => row.Value).FirstOrDefaultAsync(cancellationToken);

    private async Task<(int Count, IReadOnlyList<string> Differences)> CompareAsync(CancellationToken cancellationToken)
    {
        var types = links.Routes.Keys.ToList();
        var live = await db.Set<ContentItemRow>().AsNoTracking().Where(row => row.Published && types.Contains(row.ContentType))
            .Select(row => new { row.ContentItemId, row.ContentItemVersionId, row.Language }).ToListAsync(cancellationToken);
        var newest = await db.Set<ContentItemRow>().Where(row => row.Latest).Select(row => row.ContentItemId).ToListAsync(cancellationToken);
        var catalog = await CatalogAsync(cancellationToken);
        var slugs = (await db.Set<SlugRow>().AsNoTracking().Where(row => row.IsCurrent).ToListAsync(cancellationToken))
            .Select(row => (row.ContentItemId, row.Language, row.Slug)).ToHashSet();
        var known = live.ToDictionary(row => row.ContentItemId, row => row.ContentItemVersionId, StringComparer.Ordinal);
        var differences = new List<string>();
        Add(differences, "Live items that are missing in the catalogue", known.Keys.Where(id => !catalog.ContainsKey(id)));
        Add(differences, "Items in the catalogue that are not live", catalog.Keys.Where(id => !known.ContainsKey(id)));
        Add(differences, "Items that the catalogue shows in another version", known.Where(
            row => catalog.TryGetValue(row.Key, out var entry) && entry.ContentItemVersionId != row.Value).Select(row => row.Key));
        Add(differences, "Live items without their address", live.Where(
            row => row.Language is not null && catalog.TryGetValue(row.ContentItemId, out var entry) &&
                !slugs.Contains((row.ContentItemId, row.Language, entry.Slug))).Select(row => row.ContentItemId));
        Add(differences, "Live items without a newest version", known.Keys.Except(newest, StringComparer.Ordinal));
        return (live.Count, differences);
    }

    private async Task<Dictionary<string, CatalogEntry>> CatalogAsync(CancellationToken cancellationToken)
    {
        var entries = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        await foreach (var row in db.Set<CatalogRow>().AsNoTracking().Where(row => row.IsVisible).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (CatalogDocument.Read(row.Data) is { } document)
            {
                entries[row.ContentItemId] = document.Entry;
            }
        }

        return entries;
    }

    private static void Add(List<string> differences, string what, IEnumerable<string> ids)
    {
        var found = ids.ToList();
        if (found.Count > 0)
        {
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: {found.Count}, such as {found[0]}."));
        }
    }
}
