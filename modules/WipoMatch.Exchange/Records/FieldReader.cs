using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Records;

/// <summary>Takes the value of a record's key to the JSON of a field, in Orchard Core's shapes.</summary>
/// <param name="values">Reads single values.</param>
/// <param name="columns">Reads objects.</param>
internal sealed partial class FieldReader(ValueReader values, ColumnReader columns)
{
    /// <summary>Reads a value that is not empty.</summary>
    /// <returns>The field's JSON, or null when nothing of the value fits.</returns>
    public JsonObject? Read(ContentFieldDefinition field, JsonNode value)
    {
        var key = field.Our.Exchange!;
        return field.FieldType switch
        {
            "TextField" => Wrap("Text", ReadText(key, value, field.Our.Validation)),
            "NumericField" => Wrap("Value", ReadNumber(key, value, field.Our.Validation)),
            "BooleanField" => Wrap("Value", ReadFlag(key, value)),
            "DateField" => Wrap("Value", ReadDay(key, value)),
            "TaxonomyField" => ReadTerms(field, key, value),
            "ContentPickerField" => Wrap("ContentItemIds", ReadReferences(field, key, value)),
            "MultiTextField" => Wrap("Values", ReadTexts(field, key, value)),
            "RecordField" => Wrap("Value", columns.Read(key, value, field.Columns)),
            "RecordListField" => Wrap("Items", ReadRecords(field, key, value)),
            _ => null,
        };
    }

    private static JsonObject? Wrap(string name, JsonNode? value) => value is null or JsonArray { Count: 0 } ? null : new() { [name] = value };

    private JsonValue? ReadText(string key, JsonNode value, FieldValidation limits)
    {
        if (values.Text(key, value) is not { } text)
        {
            return null;
        }

        if (text.Length > (limits.MaxLength ?? int.MaxValue))
        {
            values.Problems.Add(key, $"has {text.Length} characters.", $"Shorten it to {limits.MaxLength} or less.");
        }

        if (limits.WebAddress && !WebAddresses.IsSafe(text))
        {
            values.Problems.Add(key, $"{RecordProblems.Show(text)} is not an address.", "Begin it with https:// or http://.");
        }

        return JsonValue.Create(text);
    }

    private JsonNode? ReadNumber(string key, JsonNode value, FieldValidation limits) =>
        values.Number(key, value, limits.WholeNumber, limits.Minimum, limits.Maximum);

    private JsonNode? ReadFlag(string key, JsonNode value)
    {
        if (value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return value.DeepClone();
        }

        values.Problems.Add(key, "is neither true nor false.", "Write true or false without quotes.");
        return null;
    }

    private JsonValue? ReadDay(string key, JsonNode value) =>
        values.Day(key, value) is { } day ? JsonValue.Create(day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)) : null;

    private JsonObject? ReadTerms(ContentFieldDefinition field, string key, JsonNode value)
    {
        var alias = field.TaxonomyAlias ?? "";
        var terms = new JsonArray();
        foreach (var (place, entry) in Entries(field, key, value))
        {
            if (ReadCode(field, place, entry) is { } code && values.Term(place, code, alias, field.Our.Codes) is { } term)
            {
                terms.Add(term.ContentItemId);
            }
        }

        return terms.Count == 0
            ? null
            : new() { ["TaxonomyContentItemId"] = values.Context.Taxonomies.Get(alias).ContentItemId, ["TermContentItemIds"] = terms };
    }

    private string? ReadCode(ContentFieldDefinition field, string place, JsonNode entry)
    {
        if (!field.Our.Validation.WholeNumber)
        {
            return values.Text(place, entry);
        }

        return values.Number(place, entry, isWhole: true) is { } number
            ? decimal.Truncate(number.GetValue<decimal>()).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private JsonArray ReadReferences(ContentFieldDefinition field, string key, JsonNode value)
    {
        var ids = new JsonArray();
        foreach (var (place, entry) in Entries(field, key, value))
        {
            if (values.Text(place, entry) is { } id && values.Reference(place, id, field.Our.ContentTypes) is { } target)
            {
                ids.Add(target);
            }
        }

        return ids;
    }

    private JsonArray ReadTexts(ContentFieldDefinition field, string key, JsonNode value)
    {
        var texts = new JsonArray();
        foreach (var (place, entry) in Entries(field, key, value))
        {
            if (values.Text(place, entry) is not { } text)
            {
                continue;
            }

            if (field.TaxonomyAlias == TaxonomyAliases.Languages && !LanguageCode().IsMatch(text))
            {
                values.Problems.Add(place, $"{RecordProblems.Show(text)} is not a language.", "Use a code of ISO 639, such as en or sw.");
                continue;
            }

            texts.Add(text);
        }

        return texts;
    }

    private JsonArray ReadRecords(ContentFieldDefinition field, string key, JsonNode value)
    {
        var items = new JsonArray();
        if (value is not JsonArray list)
        {
            values.Problems.Add(key, "is not a list.", "Write it in square brackets.");
            return items;
        }

        for (var i = 0; i < list.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{key}[{i}]");
            if (list[i] is not { } entry)
            {
                values.Problems.Add(place, "is null.", "Remove it.");
            }
            else if (columns.Read(place, entry, field.Columns) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    private IEnumerable<(string Key, JsonNode Value)> Entries(ContentFieldDefinition field, string key, JsonNode value)
    {
        if (!field.Our.IsSingle)
        {
            return values.List(key, value);
        }

        if (value is not JsonArray)
        {
            return [(key, value)];
        }

        values.Problems.Add(key, "is a list.", "Write one value without brackets.");
        return [];
    }

    [GeneratedRegex(@"^[a-z]{2,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageCode();
}
