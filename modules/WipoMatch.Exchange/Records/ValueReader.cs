using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WipoMatch.Data;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Records;

/// <summary>Reads the single values of a record; what does not fit becomes a problem and gives null.</summary>
/// <param name="context">What the record is mapped with.</param>
/// <param name="problems">Collects what does not fit.</param>
internal sealed partial class ValueReader(MappingContext context, RecordProblems problems)
{
    private const NumberStyles NumberStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public MappingContext Context { get; } = context;

    public RecordProblems Problems { get; } = problems;

    public string? Text(string key, JsonNode value)
    {
        if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String)
        {
            return text.GetValue<string>();
        }

        Problems.Add(key, "is not a text.", "Write it in double quotes.");
        return null;
    }

    /// <summary>The entries of a list of texts or numbers, without repetitions.</summary>
    public IEnumerable<(string Key, JsonNode Value)> List(string key, JsonNode value)
    {
        if (value is not JsonArray list)
        {
            Problems.Add(key, "is not a list.", "Write it in square brackets.");
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{key}[{i}]");
            if (list[i] is not { } entry)
            {
                Problems.Add(place, "is null.", "Remove it.");
            }
            else if (seen.Add(entry.ToJsonString()))
            {
                yield return (place, entry);
            }
        }
    }

    /// <summary>A number that fits into 28 digits; its spelling is kept.</summary>
    public JsonNode? Number(string key, JsonNode value, bool isWhole, decimal? minimum = null, decimal? maximum = null)
    {
        if (value is not JsonValue number || number.GetValueKind() != JsonValueKind.Number)
        {
            Problems.Add(key, "is not a number.", "Write digits without quotes.");
        }
        else if (!decimal.TryParse(number.ToJsonString(), NumberStyle, CultureInfo.InvariantCulture, out var amount))
        {
            Problems.Add(key, "is too large.", "Write a number of at most 28 digits.");
        }
        else if (isWhole && amount != decimal.Truncate(amount))
        {
            Problems.Add(key, $"is {amount.ToString(CultureInfo.InvariantCulture)}.", "Write a whole number.");
        }
        else if (amount < (minimum ?? amount) || amount > (maximum ?? amount))
        {
            var limit = amount < minimum ? $"at least {minimum}" : $"at most {maximum}";
            Problems.Add(key, $"is {amount.ToString(CultureInfo.InvariantCulture)}.", $"Write {limit}.");
        }
        else
        {
            return value.DeepClone();
        }

        return null;
    }

    public DateOnly? Day(string key, JsonNode value)
    {
        if (Text(key, value) is not { } text)
        {
            return null;
        }

        if (RelativeDay(text) is { } relative)
        {
            return relative;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        var isRelative = Relative().IsMatch(text);
        Problems.Add(
            key,
            isRelative ? $"{RecordProblems.Show(text)} is relative to a day; only files that come with the product may do that." : $"{RecordProblems.Show(text)} is not a day of the calendar.",
            "Write a date such as 2027-03-31.");
        return null;
    }

    public DateTime? Instant(string key, JsonNode value)
    {
        if (Text(key, value) is not { } text)
        {
            return null;
        }

        if (RelativeDay(text) is { } day)
        {
            return day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        }

        if (Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return Milliseconds.Cut(instant.UtcDateTime);
        }

        Problems.Add(key, $"{RecordProblems.Show(text)} is not an instant.", "Write it as in RFC 3339, such as 2026-01-31T09:30:00Z.");
        return null;
    }

    /// <summary>A term of a vocabulary by its code.</summary>
    /// <param name="key">Where it stands.</param>
    /// <param name="code">What is written.</param>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="only">The codes that fit; empty for all.</param>
    public TermView? Term(string key, string code, string alias, IReadOnlyList<string> only)
    {
        var taxonomy = Context.Taxonomies.Get(alias);
        if (taxonomy.ByCode(code) is { } term && (only.Count == 0 || only.Contains(code, StringComparer.Ordinal)))
        {
            return term;
        }

        var allowed = only.Count > 0 ? only : [.. taxonomy.Terms.Select(known => known.Code)];
        var elsewhere = alias == TaxonomyAliases.Countries
            ? "Use the two capital letters of ISO 3166-1, or XX for a body that belongs to no single country."
            : $"Use a code of the taxonomy {alias}.";
        Problems.Add(key, $"{RecordProblems.Show(code)} is not known.", RecordProblems.OneOf(allowed, elsewhere));
        return null;
    }

    /// <summary>The content item that an id of a record means.</summary>
    public string? Reference(string key, string id, IReadOnlyList<string> contentTypes)
    {
        var target = Context.References.Find(id);
        if (target is not null && (contentTypes.Count == 0 || contentTypes.Contains(target.ContentType, StringComparer.Ordinal)))
        {
            return target.ContentItemId;
        }

        var kind = string.Join(" or ", contentTypes).ToLowerInvariant();
        Problems.Add(
            key,
            target is null ? $"{RecordProblems.Show(id)} is neither in the file nor on the site." : $"{RecordProblems.Show(id)} is not an {kind}.",
            "Add the record, or correct the id.");
        return null;
    }

    private DateOnly? RelativeDay(string text) =>
        Context.RelativeTo is { } today && Relative().Match(text) is { Success: true } match
            ? today.AddDays(int.Parse(match.Groups["days"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"^@(?<days>[+-][0-9]{1,4})d\z", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rfc3339();
}
