using System.Text.Json.Nodes;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Merges a <c>ContentDefinition</c> step: what the step names wins, what was added on the desk stays.</summary>
internal static class DefinitionMerge
{
    private const string TypeParts = "ContentTypePartDefinitionRecords";

    private const string PartFields = "ContentPartFieldDefinitionRecords";

    /// <summary>The records of a step by <c>type:Name</c> and <c>part:Name</c>, settings grouped.</summary>
    public static IEnumerable<(string Name, JsonObject Record)> Records(JsonObject step)
    {
        foreach (var part in DefinitionJson.Items(step["ContentParts"]))
        {
            var record = part.DeepClone().AsObject();
            foreach (var field in DefinitionJson.Items(record[PartFields]))
            {
                field["Settings"] = DefinitionJson.GroupField(field["Settings"] as JsonObject ?? []);
            }

            yield return ("part:" + DefinitionJson.Text(record, "Name"), record);
        }

        foreach (var type in DefinitionJson.Items(step["ContentTypes"]))
        {
            var record = type.DeepClone().AsObject();
            record["Settings"] = DefinitionJson.GroupType(record["Settings"] as JsonObject ?? []);
            foreach (var part in DefinitionJson.Items(record[TypeParts]))
            {
                part["Settings"] = DefinitionJson.GroupTypePart(part["Settings"] as JsonObject ?? []);
            }

            yield return ("type:" + DefinitionJson.Text(record, "Name"), record);
        }
    }

    /// <summary>Merges a record into the stored one.</summary>
    public static JsonObject Into(JsonObject stored, JsonObject record)
    {
        var merged = stored.DeepClone().AsObject();
        foreach (var (key, value) in record)
        {
            merged[key] = key switch
            {
                TypeParts => Lists(stored[TypeParts], value, "PartName"),
                PartFields => Lists(stored[PartFields], value, "Name"),
                _ => value?.DeepClone(),
            };
        }

        return merged;
    }

    private static JsonArray Lists(JsonNode? stored, JsonNode? given, string key)
    {
        var named = DefinitionJson.Items(given).ToDictionary(item => DefinitionJson.Text(item, key) ?? "", StringComparer.Ordinal);
        var kept = DefinitionJson.Items(stored).Where(item => !named.ContainsKey(DefinitionJson.Text(item, key) ?? ""));
        return [.. named.Values.Concat(kept).Select(item => item.DeepClone())];
    }
}
