using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Search;
using WipoMatch.Stories.ViewModels;

namespace WipoMatch.Stories.Queries;

/// <summary>Finds stories that have something in common, and says what: those that are about the same, in whatever language, else newer ones of the same theme.</summary>
public sealed class RelatedStories(ICatalog catalog, INearItems near, ICardFactory cards, IFacetLabels labels, IStringLocalizer<Texts> localizer)
{
    private const int Most = 3;

    // A story and its translations are one: so many near texts hold at least three others.
    private const int MostTexts = 24;

    // Many fields at once say nothing about kinship.
    private static readonly (string Facet, string Text)[] Bonds =
        [(FacetKeys.Theme, "SameTheme"), (FacetKeys.Country, "SameCountry"), (FacetKeys.IpField, "SameField")];

    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal) { "multiple", "other", CountryActivity.NoCountry };

    /// <summary>Cards of the nearest stories, each with the reasons as tags.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<CardModel>> ForAsync(CatalogSet story, CancellationToken cancellationToken)
    {
        var found = await near.ToAsync(story.Source.ContentItemId, MostTexts, id => IsOther(id, story), SiteLanguages.Current.Code, cancellationToken);
        var others = found.Select(item => (Set: catalog.Current.FindSet(catalog.Current.Find(item.ContentItemId)!.LocalizationSet)!, Near: item))
            .DistinctBy(item => item.Set).Take(Most).ToList();
        return
        [
            .. others.Select(other => CardOf(other.Set, [.. About(other.Near.Shared), .. Shared(story.Source, other.Set.Source)])),
            .. OfTheTheme(story, Most - others.Count, [.. others.Select(other => other.Set)]),
        ];
    }

    private bool IsOther(string contentItemId, CatalogSet story) =>
        catalog.Current.Find(contentItemId) is { } entry
        && ItemKind.Stories.ContentTypes.Contains(entry.ContentType, StringComparer.Ordinal) && entry.LocalizationSet != story.Source.LocalizationSet;

    private IEnumerable<CardModel> OfTheTheme(CatalogSet story, int most, HashSet<CatalogSet> known)
    {
        var themes = story.Source.Values(FacetKeys.Theme).Where(value => !Vague.Contains(value)).ToList();
        if (most == 0 || themes.Count == 0)
        {
            return [];
        }

        var newest = catalog.Current.Query(new CatalogQuery
        {
            ContentTypes = ItemKind.Stories.ContentTypes,
            Language = SiteLanguages.Current.Code,
            Filters = new Dictionary<string, IReadOnlyList<string>> { [FacetKeys.Theme] = themes },
            Sort = CatalogSort.Newest,
            Take = known.Count + most + 1,
        });
        return newest.Items.Where(set => set != story && !known.Contains(set)).Take(most).Select(set => CardOf(set, [.. Shared(story.Source, set.Source)]));
    }

    private CardModel CardOf(CatalogSet set, IReadOnlyList<TagModel> reasons) => cards.Create(set) with { Tags = reasons };

    private IEnumerable<TagModel> About(IReadOnlyList<string> shared) => shared.Select(label => new TagModel(localizer["SameSubject", label]));

    private IEnumerable<TagModel> Shared(CatalogEntry one, CatalogEntry other) =>
        from bond in Bonds
        let value = one.Values(bond.Facet).Intersect(other.Values(bond.Facet), StringComparer.Ordinal).FirstOrDefault(value => !Vague.Contains(value))
        where value is not null
        select new TagModel(localizer[bond.Text, labels.Value(bond.Facet, value)]);
}
