using System.Text.Json.Nodes;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>The step <c>ContentDefinition</c>: makes content types and changes them; what was added on the desk stays.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions) : IRecipeStepHandler
{
    private static readonly string[] TypeKeys = ["Name", "DisplayName", "Settings", "ContentTypePartDefinitionRecords"];

    private static readonly string[] PartKeys = ["Name", "DisplayName", "Settings", "ContentPartFieldDefinitionRecords"];

    public IReadOnlyList<string> Names { get; } = ["ContentDefinition"];

    public void Validate(RecipeExecutionContext context)
    {
        context.WarnOfOtherKeys("ContentTypes", "ContentParts");
        Check(context, "ContentTypes", TypeKeys, "ContentTypePartDefinitionRecords", "PartName");
        Check(context, "ContentParts", PartKeys, "ContentPartFieldDefinitionRecords", "FieldName");
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var parts = context.Objects(context.Step, "ContentParts", "").ToLookup(NameOf, StringComparer.Ordinal);
        var types = context.Objects(context.Step, "ContentTypes", "");
        var changed = 0;
        foreach (var type in types)
        {
            // One by one, so that the report can tell how many changed.
            changed += await MergeAsync([type], parts[NameOf(type)], cancellationToken) ? 1 : 0;
        }

        var typeNames = types.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var alone = parts.Where(group => !typeNames.Contains(group.Key)).SelectMany(group => group).ToList();
        var partsChanged = alone.Count > 0 && await MergeAsync([], alone, cancellationToken);
        context.Done(
            changed > 0 || partsChanged,
            $"ContentDefinition: {changed} types changed, {types.Count - changed} unchanged{(alone.Count == 0 ? "" : partsChanged ? ", parts changed" : ", parts unchanged")}");
    }

    private Task<bool> MergeAsync(IEnumerable<JsonObject> types, IEnumerable<JsonObject> parts, CancellationToken cancellationToken) =>
        definitions.MergeAsync(
            new JsonObject
            {
                ["ContentTypes"] = new JsonArray([.. types.Select(type => type.DeepClone())]),
                ["ContentParts"] = new JsonArray([.. parts.Select(part => part.DeepClone())]),
            },
            cancellationToken);

    private static string NameOf(JsonObject record) => record["Name"]!.GetValue<string>();

    private static void Check(RecipeExecutionContext context, string key, string[] keys, string records, string kind)
    {
        var items = context.Objects(context.Step, key, "");
        for (var i = 0; i < items.Count; i++)
        {
            var path = $"{key}[{i}]";
            context.RequiredText(items[i], "Name", path);
            context.OptionalText(items[i], "DisplayName", path);
            context.WarnOfOtherKeys(items[i], path, keys);
            CheckSettings(context, items[i], path);
            CheckRecords(context, items[i], path, records, kind);
        }
    }

    private static void CheckRecords(RecipeExecutionContext context, JsonObject item, string path, string records, string kind)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var found = context.Objects(item, records, path);
        for (var i = 0; i < found.Count; i++)
        {
            var place = $"{path}.{records}[{i}]";
            context.RequiredText(found[i], kind, place);
            var name = context.RequiredText(found[i], kind == "PartName" ? "PartName" : "Name", place);
            CheckSettings(context, found[i], place);
            if (!names.Add(name))
            {
                throw context.Refuse(place, $"'{name}' stands twice; remove one.");
            }
        }
    }

    private static void CheckSettings(RecipeExecutionContext context, JsonObject record, string path)
    {
        if (record["Settings"] is not (null or JsonObject))
        {
            throw context.Refuse($"{path}.Settings", "it must be an object.");
        }
    }
}
