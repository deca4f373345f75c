using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>A content type for tests: a title, a text and a summary per language; a year and a kind that all translations share.</summary>
public static class Article
{
    public const string Type = "Article";

    public const string Definition =
        """
        {
          "name": "ContentDefinition",
          "ContentTypes": [{
            "Name": "Article", "DisplayName": "Article",
            "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true } },
            "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "ContentTypePartSettings": { "Position": "0" } } },
              { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "ContentTypePartSettings": { "Position": "1" } } },
              { "PartName": "LocalizationPart", "Name": "LocalizationPart", "Settings": { "ContentTypePartSettings": { "Position": "2" } } },
              { "PartName": "AliasPart", "Name": "AliasPart", "Settings": { "ContentTypePartSettings": { "Position": "3" } } },
              { "PartName": "MarkdownBodyPart", "Name": "MarkdownBodyPart", "Settings": { "ContentTypePartSettings": { "Position": "4" } } },
              { "PartName": "Article", "Name": "Article", "Settings": { "ContentTypePartSettings": { "Position": "5" } } }
            ]
          }],
          "ContentParts": [{
            "Name": "Article", "Settings": {},
            "ContentPartFieldDefinitionRecords": [
              { "FieldName": "TextField", "Name": "Summary", "Settings": {
                  "ContentPartFieldSettings": { "DisplayName": "Summary", "Position": "0" },
                  "WipoMatchFieldSettings": { "Translatable": true, "Validation": { "MaxLength": 600 } } } },
              { "FieldName": "NumericField", "Name": "Year", "Settings": {
                  "ContentPartFieldSettings": { "DisplayName": "Year", "Position": "1" },
                  "WipoMatchFieldSettings": { "Facet": "year", "Validation": { "Minimum": 1900, "Maximum": 2100, "WholeNumber": true } } } },
              { "FieldName": "MultiTextField", "Name": "Kinds", "Settings": {
                  "ContentPartFieldSettings": { "DisplayName": "Kinds", "Position": "2" },
                  "WipoMatchFieldSettings": { "Facet": "kind" } } },
              { "FieldName": "DateField", "Name": "Until", "Settings": {
                  "ContentPartFieldSettings": { "DisplayName": "Until", "Position": "3" },
                  "WipoMatchFieldSettings": { "Facet": "to" } } }
            ]
          }]
        }
        """;

    private static readonly IdSource Ids = new();

    /// <summary>An article that is not stored yet.</summary>
    public static ContentItem New(string title = "Seeds", string language = "en", string? set = null, int? year = null)
    {
        var item = new ContentItem { ContentItemId = Ids.Next(), ContentItemVersionId = Ids.Next(), ContentType = Type, Owner = "u1", Author = "editor" };
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (Cultures.ToOrchard(language), set ?? Ids.Next()));
        return year is { } given ? item.Titled(title).InYear(given) : item.Titled(title);
    }

    /// <summary>A version as an exchange file has it.</summary>
    public static ContentItem Version(this ContentItem item, bool latest, bool published, string? title = null)
    {
        var version = new ContentItem
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = Ids.Next(),
            ContentType = item.ContentType,
            DisplayText = item.DisplayText,
            Latest = latest,
            Published = published,
            Owner = item.Owner,
            Author = item.Author,
            Content = item.Content.DeepClone().AsObject(),
        };
        return title is null ? version : version.Titled(title);
    }

    public static ContentItem Titled(this ContentItem item, string title)
    {
        item.DisplayText = title;
        return item.Alter<TitlePart>(part => part.Title = title);
    }

    public static ContentItem Named(this ContentItem item, string alias) => item.Alter<AliasPart>(part => part.Alias = alias);

    public static ContentItem InYear(this ContentItem item, int year) => item.Field("Year", new JsonObject { ["Value"] = year });

    public static ContentItem Until(this ContentItem item, string day) => item.Field("Until", new JsonObject { ["Value"] = day });

    public static ContentItem OfKinds(this ContentItem item, params string[] kinds) =>
        item.Field("Kinds", new JsonObject { ["Values"] = new JsonArray([.. kinds.Select(kind => JsonValue.Create(kind))]) });

    public static ContentItem Summarised(this ContentItem item, string text) => item.Field("Summary", new JsonObject { ["Text"] = text });

    public static string? Slug(this ContentItem item) => item.As<AutoroutePart>()?.Path?.Split('/')[^1];

    public static string Set(this ContentItem item) => item.As<LocalizationPart>()!.LocalizationSet!;

    private static ContentItem Field(this ContentItem item, string name, JsonObject value)
    {
        item.OwnPart[name] = value;
        return item;
    }

    private sealed class IdSource
    {
        private readonly WipoMatch.Core.ContentManagement.IdGenerator _generator = new();

        public string Next() => _generator.NewId();
    }
}
