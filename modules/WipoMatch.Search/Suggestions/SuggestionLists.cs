using System.Collections.Concurrent;
using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Search.Suggestions;

/// <summary>The suggestions of this process: those of a language are read when somebody first types after a change.</summary>
public sealed class SuggestionLists(ISemanticSpaces spaces)
{
    private volatile Kept? _kept;

    /// <summary>The suggestions in a language, of what is live in a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="contentTypes">The types that are searched.</param>
    /// <param name="language">The language.</param>
    public SuggestionList Of(CatalogSnapshot catalog, IReadOnlyList<string> contentTypes, string language)
    {
        var space = spaces.Current;
        if (_kept is not { } kept || !ReferenceEquals(kept.Catalog, catalog) || !ReferenceEquals(kept.Space, space))
        {
            _kept = kept = new Kept(catalog, space, new(StringComparer.Ordinal));
        }

        return kept.Lists.GetOrAdd(language, code => new Lazy<SuggestionList>(() => new SuggestionList(
            code,
            catalog.SetsOf(contentTypes).Select(set => set.In(code)?.Title).OfType<string>(),
            space.Scheme.Concepts.SelectMany(concept => concept.Labels.GetValueOrDefault(code) ?? [])))).Value;
    }

    private sealed record Kept(CatalogSnapshot Catalog, SemanticSpace Space, ConcurrentDictionary<string, Lazy<SuggestionList>> Lists);
}
