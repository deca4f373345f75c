using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>Writes content types as the step <c>ContentDefinition</c>, settings grouped.</summary>
internal sealed class DefinitionExport(DbContext db)
{
    private const string TypePrefix = "type:";

    private const string PartPrefix = "part:";

    /// <summary>The step. Orchard Core makes the type Taxonomy itself, so it is left out.</summary>
    /// <param name="contentTypes">The types; empty for all. The types of terms always go along.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<JsonObject> StepAsync(IReadOnlyList<string> contentTypes, CancellationToken cancellationToken)
    {
        var rows = await db.Set<DefinitionRow>().AsNoTracking().ToListAsync(cancellationToken);
        var types = Records(rows, TypePrefix).Where(type => type.Name != ContentTypes.Taxonomy).ToList();
        var parts = Records(rows, PartPrefix).Where(part => part.Name != ContentTypes.Taxonomy).ToList();
        if (contentTypes.Count > 0)
        {
            var wanted = contentTypes.Union(await TermTypesAsync(cancellationToken), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
            types.RemoveAll(type => !wanted.Contains(type.Name));
            var used = types.SelectMany(type => PartsOf(type.Record)).ToHashSet(StringComparer.Ordinal);
            parts.RemoveAll(part => !used.Contains(part.Name));
        }

        return new JsonObject
        {
            ["name"] = "ContentDefinition",
            ["ContentTypes"] = new JsonArray([.. types.Select(type => Ordered(type.Record, "ContentTypePartDefinitionRecords", "PartName", "Name"))]),
            ["ContentParts"] = new JsonArray([.. parts.Select(part => Ordered(part.Record, "ContentPartFieldDefinitionRecords", "FieldName", "Name"))]),
        };
    }

    /// <summary>The names of the parts of a type.</summary>
    public static IEnumerable<string> PartsOf(JsonObject type) =>
        DefinitionJson.Items(type["ContentTypePartDefinitionRecords"]).Select(part => DefinitionJson.Text(part, "PartName") ?? "");

    private static IEnumerable<(string Name, JsonObject Record)> Records(IEnumerable<DefinitionRow> rows, string prefix) => rows
        .Where(row => row.Name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(row => (row.Name[prefix.Length..], ContentJson.Read(row.Data)))
        .OrderBy(pair => pair.Item1, StringComparer.Ordinal);

    private async Task<List<string>> TermTypesAsync(CancellationToken cancellationToken)
    {
        var taxonomies = await db.Set<ContentItemRow>().AsNoTracking()
            .Where(row => row.ContentType == ContentTypes.Taxonomy && (row.Latest || row.Published)).Select(row => row.Data).ToListAsync(cancellationToken);
        return [.. taxonomies.Select(data => ContentJson.Read(data)["TaxonomyPart"] as JsonObject).OfType<JsonObject>().Select(part => DefinitionJson.Text(part, "TermContentType") ?? "")];
    }

    // Stored in ordinal order; read by people in Orchard Core's.
    private static JsonObject Ordered(JsonObject record, string list, params string[] keys)
    {
        var ordered = Ordered(record, ["Name", "DisplayName", "Settings"]);
        ordered[list] = new JsonArray([.. DefinitionJson.Items(record[list]).Select(item => Ordered(item, [.. keys, "Settings"]))]);
        return ordered;
    }

    private static JsonObject Ordered(JsonObject json, string[] first)
    {
        var ordered = new JsonObject();
        foreach (var key in first.Where(json.ContainsKey).Concat(json.Select(pair => pair.Key).Except(first, StringComparer.Ordinal)))
        {
            ordered[key] = json[key]?.DeepClone();
        }

        return ordered;
    }
}
