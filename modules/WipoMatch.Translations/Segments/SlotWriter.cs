using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Segments;

/// <summary>Puts translated texts into an item. What is no text in a field that has both comes from the original, so that figures stay equal.</summary>
public sealed class SlotWriter(TextSlots slots, IStoryBoxes boxes)
{
    private const int BoxCount = 5;

    /// <summary>Whether a list of rows in the translation has the rows of the original, so that their texts stand side by side.</summary>
    /// <param name="source">The original.</param>
    /// <param name="target">The translation.</param>
    /// <param name="field">The field.</param>
    public static bool HasRowsOf(ContentItem source, ContentItem target, ContentFieldDefinition field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var (theirs, ours) = (source.Records(field.Name), target.Records(field.Name));
        return ours.Count == 0 || theirs.Select(row => NeutralOf(row, field)).SequenceEqual(ours.Select(row => NeutralOf(row, field)), StringComparer.Ordinal);
    }

    /// <summary>Writes texts; what was not posted stays.</summary>
    /// <param name="target">The translation.</param>
    /// <param name="source">The original.</param>
    /// <param name="texts">Texts by the names of their slots.</param>
    public void Write(ContentItem target, ContentItem source, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.TryGetValue("Title", out var title) && title != (target.As<TitlePart>()?.Title ?? ""))
        {
            target.Alter<TitlePart>(part => part.Title = title);
        }

        if (BodyOf(target, texts) is { } body && body != (target.As<MarkdownBodyPart>()?.Markdown ?? "").Trim())
        {
            target.Alter<MarkdownBodyPart>(part => part.Markdown = body);
        }

        foreach (var field in slots.FieldsOf(source))
        {
            WriteField(target, source, field, texts);
        }
    }

    private string? BodyOf(ContentItem target, IReadOnlyDictionary<string, string> texts)
    {
        if (texts.TryGetValue(TextSlots.Body, out var body))
        {
            return body;
        }

        var answers = Enumerable.Range(1, BoxCount)
            .Select(number => texts.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{TextSlots.Body}.{number}"))).ToList();
        // What the original does not answer is not on the page; the translation keeps what it has there.
        var language = SiteLanguages.FromCulture(target.As<LocalizationPart>()?.Culture)!;
        var stored = boxes.Split(target.As<MarkdownBodyPart>()?.Markdown ?? "", language);
        return answers.TrueForAll(answer => answer is null) ? null : boxes.Join([.. answers.Select((answer, place) => answer ?? stored?[place] ?? "")], language);
    }

    private static void WriteField(ContentItem target, ContentItem source, ContentFieldDefinition field, IReadOnlyDictionary<string, string> texts)
    {
        var name = "F." + field.Name;
        var before = target.OwnPart[field.Name] as JsonObject;
        var value = field.FieldType == "TextField" ? before?.DeepClone().AsObject() ?? [] : (source.OwnPart[field.Name] as JsonObject)?.DeepClone().AsObject() ?? [];
        switch (field.FieldType)
        {
            case "TextField" when field.Our.Validation.WebAddress:
                value = before ?? (source.OwnPart[field.Name] as JsonObject)?.DeepClone().AsObject() ?? [];
                break;
            case "TextField":
                Set(value, "Text", name, texts);
                break;
            case "RecordField":
                SetColumns(value["Value"] as JsonObject, field, name, texts);
                break;
            case "RecordListField" when HasRowsOf(source, target, field):
                SetEach(value["Items"] as JsonArray, (row, place) => SetColumns(row as JsonObject, field, $"{name}.{place}", texts));
                break;
            case "MediaField":
                var pictures = value["MediaTexts"] as JsonArray;
                SetEach(pictures, (_, place) => pictures![int.Parse(place, CultureInfo.InvariantCulture)] = texts.GetValueOrDefault($"{name}.{place}") ?? "");
                break;
            default:
                value = before ?? value;
                break;
        }

        Put(target, field.Name, before, value);
    }

    private static void SetEach(JsonArray? rows, Action<JsonNode?, string> set)
    {
        for (var place = 0; place < rows?.Count; place++)
        {
            set(rows[place], place.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void SetColumns(JsonObject? record, ContentFieldDefinition field, string name, IReadOnlyDictionary<string, string> texts)
    {
        foreach (var column in record is null ? [] : field.Columns.Where(column => column.Kind == "text"))
        {
            Set(record!, column.Name, $"{name}.{column.Name}", texts);
        }
    }

    private static void Set(JsonObject record, string key, string name, IReadOnlyDictionary<string, string> texts)
    {
        if (texts.TryGetValue(name, out var text))
        {
            record[key] = text;
            if (text.Length == 0)
            {
                record.Remove(key);
            }
        }
    }

    private static void Put(ContentItem target, string field, JsonObject? before, JsonObject value)
    {
        if (FieldValues.IsEmpty(value))
        {
            if (!FieldValues.IsEmpty(before))
            {
                target.OwnPart.Remove(field);
            }
        }
        else if (!JsonNode.DeepEquals(before, value))
        {
            target.OwnPart[field] = value.DeepClone();
        }
    }

    private static string NeutralOf(JsonObject row, ContentFieldDefinition field)
    {
        var copy = row.DeepClone().AsObject();
        foreach (var column in field.Columns.Where(column => column.Kind == "text"))
        {
            copy.Remove(column.Name);
        }

        return copy.ToJsonString();
    }
}
