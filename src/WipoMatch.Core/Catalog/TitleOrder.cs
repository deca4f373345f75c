using System.Collections.Concurrent;
using WipoMatch.Catalog;
using WipoMatch.Localization;

namespace WipoMatch.Core.Catalog;

/// <summary>The alphabetical order of all sets for readers of a language, made when it is first asked for.</summary>
internal sealed class TitleOrder(CatalogSet[] sets)
{
    private readonly ConcurrentDictionary<string, int[]> _ranks = new(StringComparer.Ordinal);

    /// <summary>The rank of a set.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="place">The set's place.</param>
    public int Rank(string language, int place) => _ranks.GetOrAdd(language, Build)[place];

    private int[] Build(string language)
    {
        var comparer = StringComparer.Create((SiteLanguages.Find(language) ?? SiteLanguages.Find(SiteLanguages.Default)!).Culture, ignoreCase: true);
        var ranks = new int[sets.Length];
        var order = Enumerable.Range(0, sets.Length)
            .OrderBy(place => sets[place].For(language).Title, comparer)
            .ThenBy(place => sets[place].Source.ExchangeId, StringComparer.Ordinal);
        var rank = 0;
        foreach (var place in order)
        {
            ranks[place] = rank++;
        }

        return ranks;
    }
}
