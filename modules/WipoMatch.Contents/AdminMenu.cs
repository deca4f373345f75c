using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Contents.Queries;
using WipoMatch.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Contents;

/// <summary>The desk, and the standing pages in the footer as far as they are published.</summary>
public sealed class AdminMenu(ICatalog catalog, IStringLocalizer<Texts> localizer) : INavigationProvider
{
    private static readonly string[] Slugs = ["about", "how", "support", "accessibility", "privacy", "cookies", "terms", "help"];

    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        switch (builder.Menu)
        {
            case Menus.Account:
                builder.Add(localizer["Desk"], 40, "/desk", Permissions.AccessAdminPanel);
                break;
            case Menus.Admin:
                builder.Add(localizer["Desk"], 10, "/desk", Permissions.AccessAdminPanel).Add(localizer["Content"], 20, "/desk/content", Permissions.AccessAdminPanel);
                break;
            case Menus.Footer:
                AddPages(builder);
                break;
        }
    }

    private void AddPages(NavigationBuilder builder)
    {
        for (var place = 0; place < Slugs.Length; place++)
        {
            var slug = Slugs[place];
            if (catalog.Current.FindBySlug(StandingPageQuery.List, SiteLanguages.Current.Code, slug) is not null)
            {
                builder.Add(localizer["Menu-" + slug], (place + 1) * 10, "/" + slug);
            }
        }
    }
}
