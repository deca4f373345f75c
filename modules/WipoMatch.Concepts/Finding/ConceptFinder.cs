using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Concepts.Finding;

/// <summary>Finds concepts in texts and by their names.</summary>
internal sealed class ConceptFinder(ISemanticSpaces spaces) : ITermFinder
{
    private const int MostSuggested = 10;

    private const int MostMentioned = 7;

    // A label that stands in the text in passing is not what the text is about: "pilot project" in a story about pepper.
    private const int NearEnough = 30;

    private const int MostFound = 20;

    public string Alias => TaxonomyAliases.Concepts;

    public IReadOnlyList<string> Suggest(string language, string title, string text)
    {
        if (string.IsNullOrWhiteSpace(title) && string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var space = spaces.Current;
        var (nearness, mentions) = space.Survey(new(language, title, text));
        var near = Enumerable.Range(0, nearness.Count).Where(place => nearness[place] > 0).OrderByDescending(place => nearness[place]).ToList();
        var mentioned = near.Take(NearEnough).Where(place => mentions[place] > 0).Take(MostMentioned).ToList();
        return [.. mentioned.Concat(near.Except(mentioned)).Take(MostSuggested).Select(place => space.Scheme.Concepts[place].Id)];
    }

    public IReadOnlyList<string> Find(string words, string language)
    {
        var asked = words.Trim();
        if (asked.Length == 0)
        {
            return [];
        }

        var found =
            from concept in spaces.Current.Scheme.Concepts
            let rank = RankOf(concept, asked, language)
            where rank is not null
            orderby rank, concept.LabelIn(language).Length, concept.Id
            select concept.Id;
        return [.. found.Take(MostFound)];
    }

    // 0 exact, 1 at the beginning, 2 inside; labels of other languages behind all of them.
    private static int? RankOf(Concept concept, string asked, string language)
    {
        if (string.Equals(concept.Id, asked, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var own = BestOf(concept.Labels.GetValueOrDefault(language) ?? [], asked);
        return own ?? concept.Labels.Where(labels => labels.Key != language).Select(labels => BestOf(labels.Value, asked) + 3).Min();
    }

    private static int? BestOf(IReadOnlyList<string> labels, string asked)
    {
        int? best = null;
        foreach (var label in labels)
        {
            var place = LabelSearch.IndexOf(label, asked);
            int? rank = place < 0 ? null : place > 0 ? 2 : label.Length == asked.Length ? 0 : 1;
            best = rank < (best ?? int.MaxValue) ? rank : best;
        }

        return best;
    }
}
