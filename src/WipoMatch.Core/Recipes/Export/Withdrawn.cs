using System.Text.Json.Nodes;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>Writes which items were live and are not any more, as the step <c>Withdrawn</c>, which Orchard Core passes over.</summary>
internal static class Withdrawn
{
    /// <summary>The step; null when there is no such item.</summary>
    /// <param name="versions">The versions that the recipe holds.</param>
    public static JsonObject? Step(IReadOnlyList<ExportedVersion> versions)
    {
        var items = versions
            .GroupBy(version => version.ContentItemId, StringComparer.Ordinal)
            .Where(item => !item.Any(version => version.Published) && item.Any(version => version.PublishedUtc is not null))
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(Write)
            .ToArray<JsonNode?>();
        return items.Length == 0 ? null : new JsonObject { ["name"] = "Withdrawn", ["Items"] = new JsonArray(items) };
    }

    private static JsonObject Write(IGrouping<string, ExportedVersion> item)
    {
        var newest = item.FirstOrDefault(version => version.Latest) ?? item.Last();
        return new JsonObject
        {
            ["ContentItemId"] = item.Key,
            ["ContentItemVersionId"] = newest.ContentItemVersionId,
            ["IsRemoved"] = !newest.Latest,
        };
    }
}
