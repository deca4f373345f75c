using System.Text.Json.Nodes;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Exchange.Records;
using WipoMatch.Taxonomies;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>The shipped types and vocabularies in memory, read from the recipes.</summary>
internal static class ExchangeWorld
{
    public static string Root { get; } = FindRoot();

    public static IContentDefinitionManager Definitions { get; } = new ShippedDefinitions();

    public static RecordTypes Types { get; } = new(Definitions);

    public static ITaxonomies Taxonomies { get; } = new ShippedTaxonomies();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "WipoMatch.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private sealed class ShippedDefinitions : IContentDefinitionManager
    {
        public IReadOnlyDictionary<string, ContentTypeDefinition> Types { get; } =
            Directory.GetFiles(PathOf("recipes", "content-types"), "*.json").Select(Read).ToDictionary(type => type.Name, StringComparer.Ordinal);

        public ContentTypeDefinition? Find(string name) => Types.GetValueOrDefault(name);

        public Task<bool> MergeAsync(JsonObject step, CancellationToken cancellationToken = default) => Task.FromResult(false);

        private static ContentTypeDefinition Read(string path)
        {
            var step = JsonNode.Parse(File.ReadAllText(path))!;
            var type = step["ContentTypes"]![0]!;
            var fields = step["ContentParts"]![0]!["ContentPartFieldDefinitionRecords"]!.AsArray().Select(field =>
                new ContentFieldDefinition((string)field!["FieldName"]!, (string)field["Name"]!, field["Settings"]!.AsObject())).ToList();
            var parts = type["ContentTypePartDefinitionRecords"]!.AsArray().Select(part => new ContentTypePartDefinition(
                (string)part!["PartName"]!,
                part["Settings"]!.AsObject(),
                (string)part["PartName"]! == (string)type["Name"]! ? fields : [])).ToList();
            return new((string)type["Name"]!, (string)type["DisplayName"]!, type["Settings"]!.AsObject(), parts);
        }
    }

    private sealed class ShippedTaxonomies : ITaxonomies
    {
        private readonly Dictionary<string, TaxonomyView> _views =
            Directory.GetFiles(PathOf("recipes", "taxonomies"), "*.json").Select(Read).ToDictionary(view => view.Alias, StringComparer.Ordinal);

        public TaxonomyView Get(string alias) => _views.GetValueOrDefault(alias) ?? new TaxonomyView("", alias, []);

        public TaxonomyView? Find(string contentItemId) => _views.Values.FirstOrDefault(view => view.ContentItemId == contentItemId);

        public string Label(string alias, string code) => code;

        private static TaxonomyView Read(string path)
        {
            var item = JsonNode.Parse(File.ReadAllText(path))!;
            var terms = item["TaxonomyPart"]!["Terms"]!.AsArray().Select(term => new TermView(
                (string)term!["ContentItemId"]!,
                (string)term["Term"]!["Code"]!["Text"]!,
                new Dictionary<string, string>(),
                new Dictionary<string, string>(),
                new Dictionary<string, double>())).ToList();
            return new((string)item["ContentItemId"]!, (string)item["AliasPart"]!["Alias"]!, terms);
        }
    }
}
