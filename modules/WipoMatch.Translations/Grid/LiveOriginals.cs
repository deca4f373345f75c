using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using WipoMatch.Catalog;

namespace WipoMatch.Translations.Grid;

/// <summary>The live originals of some types with how many of them are live in each language; counted once for each state of the catalogue.</summary>
/// <param name="Sets">The originals with their translations.</param>
/// <param name="InLanguage">How many are live in a language, by its code.</param>
internal sealed record LiveOriginals(IReadOnlyList<CatalogSet> Sets, IReadOnlyDictionary<string, int> InLanguage)
{
    private static readonly ConditionalWeakTable<CatalogSnapshot, ConcurrentDictionary<string, LiveOriginals>> Known = [];

    /// <summary>The originals in a state of the catalogue.</summary>
    public static LiveOriginals In(CatalogSnapshot catalog, IReadOnlyList<string> types) =>
        Known.GetValue(catalog, _ => new(StringComparer.Ordinal)).GetOrAdd(string.Join(' ', types), _ => Count(catalog, types));

    private static LiveOriginals Count(CatalogSnapshot catalog, IReadOnlyList<string> types)
    {
        List<CatalogSet> sets = [.. catalog.SetsOf(types).Where(set => set.Source.TranslationOf is null)];
        return new(sets, sets.SelectMany(set => set.Entries).CountBy(entry => entry.Language, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
    }
}
