using System.Collections.Concurrent;
using WipoMatch.Catalog;
using WipoMatch.Localization;

namespace WipoMatch.Core.Catalog;

/// <summary>The orders of all sets other than newest first, each made when it is first asked for.</summary>
internal sealed class SetOrders(CatalogSet[] sets)
{
    private readonly ConcurrentDictionary<string, int[]> _byTitle = new(StringComparer.Ordinal);
    private readonly Lazy<int[]> _byDeadline = new(() =>
        [.. Enumerable.Range(0, sets.Length).OrderBy(place => sets[place].Source.To ?? DateOnly.MaxValue)]);

    /// <summary>The places in the alphabetical order of a language.</summary>
    public IReadOnlyList<int> ByTitle(string language) => _byTitle.GetOrAdd(language, Build);

    /// <summary>The places by the day until which they count, soonest first; those without one last.</summary>
    public IReadOnlyList<int> ByDeadline => _byDeadline.Value;

    private int[] Build(string language)
    {
        var comparer = StringComparer.Create((SiteLanguages.Find(language) ?? SiteLanguages.Find(SiteLanguages.Default)!).Culture, ignoreCase: true);
        return
        [
            .. Enumerable.Range(0, sets.Length)
                .OrderBy(place => sets[place].For(language).Title, comparer)
                .ThenBy(place => sets[place].Source.ExchangeId, StringComparer.Ordinal),
        ];
    }
}
