using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Records;

/// <summary>Reads the objects of a record by the columns of their field; keys without a column are kept.</summary>
/// <param name="values">Reads single values.</param>
/// <param name="isComplete">Whether required columns must have a value.</param>
internal sealed partial class ColumnReader(ValueReader values, bool isComplete)
{
    private static readonly string[] Organizations = [ContentTypes.Organization];

    public JsonObject? Read(string key, JsonNode value, IReadOnlyList<RecordColumn> columns)
    {
        if (value is not JsonObject given)
        {
            values.Problems.Add(key, "is not an object.", "Write it in braces.");
            return null;
        }

        var result = new JsonObject();
        foreach (var (name, entry) in given)
        {
            if (ExchangeRecord.IsEmpty(entry))
            {
                continue;
            }

            var column = columns.FirstOrDefault(column => column.Name == name);
            var read = column is null ? entry!.DeepClone() : Read($"{key}.{name}", entry!, column);
            if (read is not null)
            {
                result[name] = read;
            }
        }

        if (isComplete)
        {
            RequireColumns(key, given, columns);
        }

        return result.Count == 0 ? null : result;
    }

    private JsonNode? Read(string key, JsonNode value, RecordColumn column) => column.Kind switch
    {
        "number" => values.Number(key, value, isWhole: false),
        "whole" => values.Number(key, value, isWhole: true, minimum: 0),
        "date" => values.Day(key, value)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "countries" => Codes(key, value, TaxonomyAliases.Countries),
        "groups" => Codes(key, value, TaxonomyAliases.Groups),
        _ => values.Text(key, value) is { } text ? ReadText(key, text, column) : null,
    };

    private string? ReadText(string key, string text, RecordColumn column)
    {
        switch (column.Kind)
        {
            case "country":
                return values.Term(key, text, TaxonomyAliases.Countries, [])?.Code;
            case "group":
                return values.Term(key, text, TaxonomyAliases.Groups, [])?.Code;
            case "term":
                return values.Term(key, text, column.Taxonomy ?? "", [])?.Code;
            case "organization":
                return values.Reference(key, text, Organizations);
            case "party":
                var target = values.Context.References.Find(text);
                return target?.ContentType == ContentTypes.Organization ? target.ContentItemId : text;
            case "currency" when !Currency().IsMatch(text):
                values.Problems.Add(key, $"{RecordProblems.Show(text)} is not a currency.", "Use the three capital letters of ISO 4217, such as CHF.");
                return null;
            case "url" when !WebAddresses.IsSafe(text):
                values.Problems.Add(key, $"{RecordProblems.Show(text)} is not an address.", "Begin it with https:// or http://.");
                return null;
            default:
                return text;
        }
    }

    private JsonArray? Codes(string key, JsonNode value, string alias)
    {
        var codes = new JsonArray();
        foreach (var (place, entry) in values.List(key, value))
        {
            if (values.Text(place, entry) is { } code && values.Term(place, code, alias, []) is { } term)
            {
                codes.Add(term.Code);
            }
        }

        return codes.Count == 0 ? null : codes;
    }

    private void RequireColumns(string key, JsonObject given, IReadOnlyList<RecordColumn> columns)
    {
        foreach (var column in columns.Where(column => column.Required && ExchangeRecord.IsEmpty(given[column.Name])))
        {
            values.Problems.Add($"{key}.{column.Name}", "is missing.", "Add it.");
        }

        var parties = columns.Where(column => column is { Required: false, Kind: "organization" or "country" }).ToList();
        if (parties.Count > 1 && parties.TrueForAll(column => ExchangeRecord.IsEmpty(given[column.Name])))
        {
            values.Problems.Add(key, "names nobody.", $"Add {string.Join(" or ", parties.Select(column => column.Name))}.");
        }
    }

    [GeneratedRegex(@"^[A-Z]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Currency();
}
