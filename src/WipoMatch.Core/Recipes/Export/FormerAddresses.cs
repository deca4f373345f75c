using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.ContentManagement;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>Writes addresses that redirect, as the step <c>FormerAddresses</c>, which Orchard Core passes over.</summary>
internal sealed class FormerAddresses(DbContext db)
{
    /// <summary>The step; null when no item of the recipe has a former address.</summary>
    /// <param name="versions">The versions that the recipe holds.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<JsonObject?> StepAsync(IReadOnlyList<ExportedVersion> versions, CancellationToken cancellationToken)
    {
        var items = versions.Select(version => version.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var live = versions.Where(version => version.Published).Select(version => version.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var rows = await db.Set<SlugRow>().AsNoTracking().ToListAsync(cancellationToken);
        var former = rows
            .Where(row => items.Contains(row.ContentItemId) && !(row.IsCurrent && live.Contains(row.ContentItemId)))
            .OrderBy(row => row.List, StringComparer.Ordinal)
            .ThenBy(row => row.Language, StringComparer.Ordinal)
            .ThenBy(row => row.Slug, StringComparer.Ordinal)
            .Select(row => new JsonObject
            {
                ["List"] = row.List,
                ["Language"] = row.Language,
                ["Slug"] = row.Slug,
                ["ContentItemId"] = row.ContentItemId,
            })
            .ToArray<JsonNode?>();
        return former.Length == 0 ? null : new JsonObject { ["name"] = "FormerAddresses", ["Addresses"] = new JsonArray(former) };
    }
}
