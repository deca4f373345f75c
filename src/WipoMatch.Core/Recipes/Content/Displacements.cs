using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;

namespace WipoMatch.Core.Recipes.Content;

/// <summary>
/// Says what imported versions displace that the recipe does not know: a live version displaces drafts and live versions that are newer, a draft
/// displaces another draft.
/// </summary>
internal sealed class Displacements(DbContext db)
{
    private ILookup<string, Active> _active = Enumerable.Empty<Active>().ToLookup(active => active.ContentItemId, StringComparer.Ordinal);

    private HashSet<string> _known = [];

    /// <summary>Looks at the site before a batch is imported.</summary>
    public async Task ReadAsync(IReadOnlyList<ContentItem> batch, CancellationToken cancellationToken)
    {
        var items = batch.Select(item => item.ContentItemId).Distinct(StringComparer.Ordinal).ToList();
        var versions = batch.Select(item => item.ContentItemVersionId).ToList();
        var rows = db.Set<ContentItemRow>().AsNoTracking();
        var active = await rows
            .Where(row => items.Contains(row.ContentItemId) && (row.Latest || row.Published))
            .Select(row => new Active(row.ContentItemId, row.ContentItemVersionId, row.Published, row.ModifiedUtc, row.Author))
            .ToListAsync(cancellationToken);
        _active = active.ToLookup(version => version.ContentItemId, StringComparer.Ordinal);
        _known = [.. await rows.Where(row => versions.Contains(row.ContentItemVersionId)).Select(row => row.ContentItemVersionId).ToListAsync(cancellationToken)];
    }

    /// <summary>What a version displaces, or null.</summary>
    /// <param name="item">The version.</param>
    /// <param name="versions">The versions that the recipe knows.</param>
    public string? Of(ContentItem item, IReadOnlySet<string> versions)
    {
        if (!(item.Latest || item.Published) || _known.Contains(item.ContentItemVersionId))
        {
            return null;
        }

        var displaced = _active[item.ContentItemId]
            .Where(active => !versions.Contains(active.ContentItemVersionId))
            .Where(active => !active.Published || (item.Published && active.ModifiedUtc > item.ModifiedUtc))
            .OrderBy(active => active.Published)
            .Select(Sentence)
            .ToList();
        return displaced.Count == 0 ? null : string.Join(' ', displaced);
    }

    private static string Sentence(Active active) => string.Create(
        CultureInfo.InvariantCulture,
        $"It displaces the {(active.Published ? "newer live version" : "draft")} {active.ContentItemVersionId} of {active.ModifiedUtc:yyyy-MM-dd HH:mm} UTC{(active.Author.Length > 0 ? $" by {active.Author}" : "")}.");

    private sealed record Active(string ContentItemId, string ContentItemVersionId, bool Published, DateTime? ModifiedUtc, string Author);
}
