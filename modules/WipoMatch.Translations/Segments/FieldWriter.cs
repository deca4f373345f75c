using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Translations.Segments;

/// <summary>Writes the texts of a field; what is no text in it comes from the original.</summary>
internal static class FieldWriter
{
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

    /// <summary>Writes the texts of one field.</summary>
    /// <param name="target">The translation.</param>
    /// <param name="source">The original.</param>
    /// <param name="field">The field.</param>
    /// <param name="texts">Texts by the names of their slots.</param>
    public static void Write(ContentItem target, ContentItem source, ContentFieldDefinition field, IReadOnlyDictionary<string, string> texts)
    {
        var before = target.OwnPart[field.Name] as JsonObject;
        var theirs = source.OwnPart[field.Name] as JsonObject;
        Put(target, field.Name, before, field.FieldType switch
        {
            "TextField" when field.Our.Validation.WebAddress => before ?? Copy(theirs),
            "TextField" => WithText(Copy(before), field, texts),
            "RecordField" => WithColumns(Copy(theirs), field, texts),
            "RecordListField" when HasRowsOf(source, target, field) => WithRows(Copy(theirs), field, texts),
            "MediaField" => WithPictureTexts(Copy(theirs), field, texts),
            _ => before ?? Copy(theirs),
        });
    }

    private static JsonObject Copy(JsonObject? value) => value?.DeepClone().AsObject() ?? [];

    private static JsonObject WithText(JsonObject value, ContentFieldDefinition field, IReadOnlyDictionary<string, string> texts)
    {
        Set(value, "Text", NameOf(field), texts);
        return value;
    }

    private static JsonObject WithColumns(JsonObject value, ContentFieldDefinition field, IReadOnlyDictionary<string, string> texts)
    {
        SetColumns(value["Value"] as JsonObject, field, NameOf(field), texts);
        return value;
    }

    private static JsonObject WithRows(JsonObject value, ContentFieldDefinition field, IReadOnlyDictionary<string, string> texts)
    {
        SetEach(value["Items"] as JsonArray, (row, place) => SetColumns(row as JsonObject, field, $"{NameOf(field)}.{place}", texts));
        return value;
    }

    private static JsonObject WithPictureTexts(JsonObject value, ContentFieldDefinition field, IReadOnlyDictionary<string, string> texts)
    {
        var pictures = value["MediaTexts"] as JsonArray;
        SetEach(pictures, (_, place) => pictures![int.Parse(place, CultureInfo.InvariantCulture)] = texts.GetValueOrDefault($"{NameOf(field)}.{place}") ?? "");
        return value;
    }

    private static string NameOf(ContentFieldDefinition field) => "F." + field.Name;

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
