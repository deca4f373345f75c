using WipoMatch.Catalog;
using WipoMatch.Localization;

namespace WipoMatch.Search.Suggestions;

/// <summary>Suggests questions while one is typed; only what is live, never a draft.</summary>
public sealed class SuggestQuery(SuggestionLists lists, ICatalog catalog, IContentLinks links, ITextSearch search)
{
    private const int Most = 8;

    private const int Longest = 100;

    /// <summary>The suggestions for what was typed; when nothing begins so, what was meant.</summary>
    /// <param name="typed">What was typed.</param>
    public IReadOnlyList<Suggestion> Find(string typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > Longest)
        {
            return [];
        }

        var language = SiteLanguages.Current.Code;
        var found = lists.Of(catalog.Current, [.. links.Routes.Keys], language).Find(typed.TrimStart(), Most);
        return found.Count > 0 ? found
            : search.Mend(typed, language) is { } corrected ? [new Suggestion(corrected, "correction")]
            : [];
    }
}
