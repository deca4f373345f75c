using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Stories.ViewModels;

namespace WipoMatch.Stories.Queries;

/// <summary>Finds stories that have something in common, and says what.</summary>
public sealed class RelatedStories(ICatalog catalog, ICardFactory cards, IFacetLabels labels, IStringLocalizer<Texts> localizer)
{
    private const int Most = 3;

    // What weighs more comes first; many fields at once say nothing about kinship.
    private static readonly (string Facet, int Weight, string Text)[] Bonds =
        [(FacetKeys.Theme, 4, "SameTheme"), (FacetKeys.Country, 2, "SameCountry"), (FacetKeys.IpField, 1, "SameField")];

    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal) { "multiple", "other", CountryActivity.NoCountry };

    /// <summary>Cards of the nearest stories, each with the reasons as tags.</summary>
    /// <param name="story">The story.</param>
    public IReadOnlyList<CardModel> For(CatalogSet story) =>
    [
        .. catalog.Current.SetsOf(ItemKind.Stories.ContentTypes)
            .Where(other => other != story)
            .Select(other => (Set: other, Shared: Shared(story.Source, other.Source)))
            .Where(other => other.Shared.Count > 0)
            .OrderByDescending(other => other.Shared.Sum(shared => shared.Weight))
            .Take(Most)
            .Select(other => cards.Create(other.Set) with { Tags = [.. other.Shared.Select(shared => shared.Reason)] }),
    ];

    private List<(int Weight, TagModel Reason)> Shared(CatalogEntry one, CatalogEntry other)
    {
        var shared = new List<(int, TagModel)>();
        foreach (var (facet, weight, text) in Bonds)
        {
            var values = one.Values(facet).Intersect(other.Values(facet), StringComparer.Ordinal).Where(value => !Vague.Contains(value)).ToList();
            if (values.Count > 0)
            {
                shared.Add((weight, new TagModel(localizer[text, labels.Value(facet, values[0])])));
            }
        }

        return shared;
    }
}
