using System.Globalization;
using Microsoft.AspNetCore.Http;
using WipoMatch.Api.Items;
using WipoMatch.Http;

namespace WipoMatch.Api.Rest;

/// <summary>The parameters of a request after they were checked.</summary>
internal sealed class ApiQuery
{
    /// <summary>How many values a parameter takes that may be repeated.</summary>
    public const int MostValues = 20;

    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    private ApiQuery()
    {
    }

    /// <summary>A query without parameters.</summary>
    public static ApiQuery Empty { get; } = new();

    public string? Text => Single("q");

    public string? Need => Single("need");

    public string? Language => Single("language");

    public DateTime? UpdatedSince => Single("updatedSince") is { } text ? Instants.Read(text) : null;

    public int Limit => Single("limit") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 20;

    public Cursor? After => Single("cursor") is { } text ? Cursor.Read(text) : null;

    /// <summary>The values of a parameter.</summary>
    public IReadOnlyList<string> Of(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>Reads the parameters of a request.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="known">The parameters of the address.</param>
    /// <returns>The query, or the problem with it.</returns>
    public static (ApiQuery Query, Problem? Problem) Read(IQueryCollection given, IReadOnlyList<ApiParameter> known)
    {
        var query = new ApiQuery();
        var errors = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, values) in given)
        {
            var parameter = known.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));
            var texts = values.OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            var faults = parameter is null ? [Unknown(name, known)] : Faults(parameter, texts, values.Count);
            if (faults.Count > 0)
            {
                errors[parameter?.Name ?? name] = faults;
            }
            else if (texts.Count > 0)
            {
                query._values[parameter!.Name] = texts;
            }
        }

        return (query, errors.Count == 0 ? null : Wrong(errors));
    }

    /// <summary>The problem with some parameters.</summary>
    public static Problem Wrong(IReadOnlyDictionary<string, IReadOnlyList<string>> errors) => new(
        StatusCodes.Status400BadRequest, $"Wrong: {string.Join(", ", errors.Keys.Select(ApiParameter.Show))}. errors says what to mend.", errors);

    private string? Single(string name) => Of(name) is [var value, ..] ? value : null;

    private static List<string> Faults(ApiParameter parameter, List<string> texts, int count)
    {
        if (count > 1 && !parameter.IsRepeatable)
        {
            return ["It is given more than once; give it once."];
        }

        return texts.Count > MostValues
            ? [$"It has {texts.Count} values; {MostValues} fit."]
            : [.. texts.Select(parameter.Fault).OfType<string>()];
    }

    private static string Unknown(string name, IReadOnlyList<ApiParameter> known) => known.Count == 0
        ? $"There is no parameter {ApiParameter.Show(name)} here; leave it out."
        : $"There is no parameter {ApiParameter.Show(name)} here. Known are {string.Join(", ", known.Select(one => one.Name))}.";
}
