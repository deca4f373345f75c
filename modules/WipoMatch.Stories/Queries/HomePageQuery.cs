using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Stories.ViewModels;

namespace WipoMatch.Stories.Queries;

/// <summary>Builds the first page.</summary>
public sealed class HomePageQuery(PublishedItems items, ThemePageQuery themes, ICatalog catalog, IStringLocalizer<Texts> localizer)
{
    private const int MostStories = 6;

    /// <summary>The page in the current language.</summary>
    public HomePage Build()
    {
        var language = SiteLanguages.Current.Code;
        var promise = catalog.Current.FindBySlug("", language, "home")?.In(language);
        var stories = items.Shelf(ItemKind.Stories, "NewStories", take: MostStories);
        var listings = Listings();
        return new HomePage
        {
            Title = promise?.Title ?? localizer["HomeTitle"],
            Lede = promise?.Summary ?? localizer["HomeLede"],
            Actions = [.. Actions()],
            Stories = stories,
            Listings = listings,
            Empty = stories is null && listings is null ? Empty(language) : null,
            Themes = themes.Doors(),
        };
    }

    private IEnumerable<MenuLink> Actions()
    {
        yield return new MenuLink(localizer["FindStory"], items.ListUrl(ItemKind.Stories), false);
        if (items.IsShown(ItemKind.Needs))
        {
            yield return new MenuLink(localizer["SeeNeedsAndOffers"], items.ListUrl(ItemKind.Needs), false);
        }
    }

    private Shelf? Listings()
    {
        var kinds = new[] { ItemKind.Needs, ItemKind.Offers }.Where(items.IsShown).ToList();
        var shown = kinds.SelectMany(kind => items.Newest(kind)).ToList();
        return shown.Count == 0
            ? null
            : new Shelf("listings", localizer["NewNeedsAndOffers"], shown, [.. kinds.Select(kind => items.AllLink(kind))]);
    }

    private EmptyStateModel Empty(string language)
    {
        var actions = new List<MenuLink>();
        if (catalog.Current.FindBySlug("", language, "how") is not null)
        {
            actions.Add(new MenuLink(localizer["HowItWorks"], $"/{language}/how", false));
        }

        return new EmptyStateModel(localizer["EmptySiteTitle"], localizer["EmptySiteText"], actions);
    }
}
