using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Segments;

/// <summary>Takes an item apart into the texts that are translated, as its type says.</summary>
public sealed class TextSlots(IContentDefinitionManager definitions, IStoryBoxes boxes, IContentWords words, IStringLocalizer<Texts> localizer)
{
    /// <summary>The name of the body when it is one text.</summary>
    public const string Body = "Body";

    private const int LongestTitle = 300;

    private const int LongestBody = 100_000;

    /// <summary>Whether the body of an item is made of the five answers of a story.</summary>
    /// <param name="item">The item.</param>
    public bool IsInBoxes(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return AnswersOf(item) is not null;
    }

    /// <summary>The texts in the order of the page.</summary>
    /// <param name="item">The item.</param>
    /// <param name="inBoxes">Whether the body is taken apart, if it can be.</param>
    public IReadOnlyList<TextSlot> Of(ContentItem item, bool inBoxes)
    {
        ArgumentNullException.ThrowIfNull(item);
        var own = item.Content[item.ContentType] as JsonObject;
        return
        [
            new("Title", localizer["Field-Title"], item.As<TitlePart>()?.Title ?? "") { Budget = LongestTitle },
            .. FieldsOf(item).Where(field => field.Name == "Summary").SelectMany(field => OfField(own, field)),
            .. OfBody(item, inBoxes),
            .. FieldsOf(item).Where(field => field.Name != "Summary").SelectMany(field => OfField(own, field)),
        ];
    }

    /// <summary>The fields of an item's type whose values are in its language.</summary>
    /// <param name="item">The item.</param>
    public IEnumerable<ContentFieldDefinition> FieldsOf(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return definitions.Find(item.ContentType)?.OwnFields.Where(field => field.Our.Translatable) ?? [];
    }

    private IReadOnlyList<string>? AnswersOf(ContentItem item) =>
        boxes.Split(item.As<MarkdownBodyPart>()?.Markdown ?? "", SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture) ?? SiteLanguages.Default);

    private IEnumerable<TextSlot> OfBody(ContentItem item, bool inBoxes)
    {
        if (!inBoxes || AnswersOf(item) is not { } answers)
        {
            return [new(Body, localizer["Field-Body"], item.As<MarkdownBodyPart>()?.Markdown ?? "") { Budget = LongestBody, Rows = 18 }];
        }

        return boxes.Headings(SiteLanguages.Current.Code)
            .Select((heading, place) => new TextSlot(string.Create(CultureInfo.InvariantCulture, $"{Body}.{place + 1}"), heading, answers[place]) { Rows = 10 });
    }

    private IEnumerable<TextSlot> OfField(JsonObject? own, ContentFieldDefinition field)
    {
        var (name, label, value) = ("F." + field.Name, words.FieldName(field), own?[field.Name] as JsonObject);
        return field.FieldType switch
        {
            "TextField" => [OfText(field, name, label, value)],
            "RecordField" => OfRecord(field, name, column => localizer["PartOf", label, column], value?["Value"] as JsonObject),
            "RecordListField" => Items(value, "Items").SelectMany((row, place) => OfRecord(
                field, $"{name}.{Number(place)}", column => localizer["RowPartOf", label, place + 1, column], row as JsonObject)),
            "MediaField" => Items(value, "MediaTexts").Select((text, place) => new TextSlot(
                $"{name}.{Number(place)}", localizer["PartOf", label, localizer["PictureText"].Value], TextOf(text))
            { IsPrefilled = true }),
            _ => [],
        };
    }

    private static TextSlot OfText(ContentFieldDefinition field, string name, string label, JsonObject? value) => new(name, label, TextOf(value?["Text"]))
    {
        Budget = field.Our.Validation.MaxLength,
        Rows = field.Settings["ContentPartFieldSettings"]?["Editor"]?.ToString() == "TextArea" ? 4 : 1,
        IsCopied = field.Our.Validation.WebAddress,
    };

    private IEnumerable<TextSlot> OfRecord(ContentFieldDefinition field, string name, Func<string, string> label, JsonObject? record) =>
        field.Columns.Select(column => new TextSlot($"{name}.{column.Name}", label(words.ColumnName(column)), TextOf(record?[column.Name]))
        {
            IsCopied = column.Kind != "text",
            IsPrefilled = true,
        });

    private static IEnumerable<JsonNode?> Items(JsonObject? value, string key) => value?[key] as JsonArray ?? [];

    private static string Number(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static string TextOf(JsonNode? value) => value is JsonValue ? value.ToString() : "";
}
