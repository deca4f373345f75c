using System.Globalization;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Grid;

/// <summary>Which part of the grid a person wants to see; every value comes from an address, and what is not known narrows nothing.</summary>
public sealed class CoverageFilter
{
    /// <summary>The content type.</summary>
    public string? Type { get; set; }

    /// <summary>The code of the only language that is shown.</summary>
    public string? Language { get; set; }

    /// <summary>A word of <see cref="CellStates.ByWord"/>: only rows in which a shown language stands so.</summary>
    public string? State { get; set; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>The types that are meant.</summary>
    public IReadOnlyList<string> Types => Type is not null && TranslatedTypes.Has(Type) ? [Type] : TranslatedTypes.All;

    /// <summary>The languages that are shown, in the order of the United Nations.</summary>
    public IReadOnlyList<SiteLanguage> Languages => SiteLanguages.Find(Language) is { } one ? [one] : SiteLanguages.All;

    /// <summary>The state that is meant, or null for any.</summary>
    public CellState? Wanted => State is not null && CellStates.ByWord.TryGetValue(State, out var state) ? state : null;

    /// <summary>The keys and values that make the address of the same part of the grid.</summary>
    /// <param name="page">The page.</param>
    public IEnumerable<KeyValuePair<string, string?>> Query(int page) => new Dictionary<string, string?>
    {
        ["type"] = Type,
        ["language"] = Language,
        ["state"] = State,
        ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value));
}
