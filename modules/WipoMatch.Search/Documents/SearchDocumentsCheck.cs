using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Health;
using WipoMatch.Localization;

namespace WipoMatch.Search.Documents;

/// <summary>Whether what is searched agrees with what is live: a document for each live item, with its title, and none besides.</summary>
internal sealed class SearchDocumentsCheck(DbContext db, IContentQueries queries, IContentLinks links) : IDoctorCheck
{
    private const string Name = "search";

    private const int MostLooks = 3;

    public bool NeedsTables => true;

    // A look counts only when nothing was published during it.
    public async Task<DoctorFinding> CheckAsync(CancellationToken cancellationToken)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            var before = await StampAsync(cancellationToken);
            var (count, differences) = await CompareAsync(cancellationToken);
            if (differences.Count == 0)
            {
                return new(Name, DoctorState.Green, string.Create(CultureInfo.InvariantCulture, $"{count} live items and what is searched agree."));
            }

            if (await StampAsync(cancellationToken) == before)
            {
                return new(Name, DoctorState.Red, string.Create(
                    CultureInfo.InvariantCulture,
                    $"What is searched differs from what is live in {differences.Count} items, such as {differences.First()}. Run 'reindex'."));
            }
        }

        return new(Name, DoctorState.Yellow, "Content changes while it is looked at. Run 'doctor' again.");
    }

    private async Task<long> StampAsync(CancellationToken cancellationToken) =>
        await db.Set<SearchDocument>().MaxAsync(row => (long?)row.Stamp, cancellationToken) ?? 0;

    private async Task<(int Count, IReadOnlySet<string> Differences)> CompareAsync(CancellationToken cancellationToken)
    {
        var searched = await db.Set<SearchDocument>().AsNoTracking().Where(row => row.IsVisible)
            .Select(row => new { row.ContentItemId, row.Title, row.Language }).ToDictionaryAsync(row => row.ContentItemId, StringComparer.Ordinal, cancellationToken);
        var differences = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        await foreach (var item in queries.StreamAsync([.. links.Routes.Keys], ContentVersions.Published, cancellationToken))
        {
            count++;
            if (!searched.Remove(item.ContentItemId, out var row) || row.Title != SearchDocumentTable.TitleOf(item) || SiteLanguages.Find(row.Language) is null)
            {
                differences.Add(item.ContentItemId);
            }
        }

        differences.UnionWith(searched.Keys);
        return (count, differences);
    }
}
