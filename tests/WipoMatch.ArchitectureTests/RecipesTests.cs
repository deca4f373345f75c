using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Localization;

namespace WipoMatch.ArchitectureTests;

/// <summary>The data that the product brings.</summary>
public sealed class RecipesTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void EveryFile_IsJson() => Problems.None(
        from pattern in new[] { "*.json", "*.jsonl" }
        from file in Product.Files(pattern, "recipes")
        from problem in Unreadable(file)
        select problem);

    [Fact]
    public void EveryNamedFile_Exists() => Problems.None(
        from file in Product.Files("*.recipe.json", "recipes")
        from name in Objects(Read(file)).SelectMany(step => Names(step))
        where !Path.Exists(Path.Combine(Product.Root, "recipes", name))
        select $"{file} names {name}, which does not exist");

    [Fact]
    public void EveryTaxonomyField_NamesATaxonomyThatExists()
    {
        var taxonomies = Product.Files("*.json", "recipes/taxonomies").SelectMany(file => Objects(Read(file)))
            .Where(item => (string?)item["ContentType"] == "Taxonomy")
            .ToDictionary(item => (string)item["ContentItemId"]!, item => (string?)item["AliasPart"]?["Alias"], StringComparer.Ordinal);

        Assert.NotEmpty(taxonomies);
        Problems.None(
            from file in Product.Files("*.json", "recipes/content-types")
            from field in Objects(Read(file))
            where (string?)field["FieldName"] == "TaxonomyField"
            let id = (string?)field["Settings"]?["TaxonomyFieldSettings"]?["TaxonomyContentItemId"]
            let alias = (string?)field["Settings"]?["WipoMatchFieldSettings"]?["Taxonomy"]
            where id is null || taxonomies.GetValueOrDefault(id) != alias
            select $"{file}: {field["Name"]} names the taxonomy {alias} ({id})");
    }

    [Fact]
    public void EveryPickerField_NamesTypesThatExist()
    {
        var types = Product.Files("*.json", "recipes/content-types").SelectMany(file => Read(file)["ContentTypes"]!.AsArray()).Select(type => (string)type!["Name"]!).ToHashSet(StringComparer.Ordinal);

        Problems.None(
            from file in Product.Files("*.json", "recipes/content-types")
            from field in Objects(Read(file))
            from type in (field["Settings"]?["WipoMatchFieldSettings"]?["ContentTypes"] as JsonArray ?? []).Select(type => (string)type!)
            where !types.Contains(type)
            select $"{file}: {field["Name"]} names the type {type}");
    }

    private static IEnumerable<string> Unreadable(string file)
    {
        var texts = file.EndsWith(".jsonl", StringComparison.Ordinal)
            ? Product.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : [Product.Read(file)];
        for (var i = 0; i < texts.Length; i++)
        {
            var problem = Problem(texts[i]);
            if (problem is not null)
            {
                yield return $"{file} {i + 1}: {problem}";
            }
        }
    }

    private static string? Problem(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, WithComments);
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static JsonNode Read(string file) => JsonNode.Parse(Product.Read(file), documentOptions: WithComments)!;

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(pair => Objects(pair.Value)).Prepend(json),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Names(JsonObject step) => step["Folder"] is JsonValue folder
        ? Texts(step["Files"]).SelectMany(page => SiteLanguages.All.Select(language => $"{(string?)folder}/{page}.{language.Code}.md"))
        : Texts(step["File"]).Concat(Texts(step["Files"]));

    private static IEnumerable<string> Texts(JsonNode? value) =>
        from text in value is JsonArray array ? array.AsEnumerable() : [value]
        where text is JsonValue && text.GetValueKind() == JsonValueKind.String
        select text.GetValue<string>();
}
