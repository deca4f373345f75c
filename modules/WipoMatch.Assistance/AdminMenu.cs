using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Assistance;

/// <summary>The lists in the menus of the site.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Main)
        {
            builder.Add(localizer["Needs"], 20, "/needs").Add(localizer["Offers"], 30, "/offers");
        }
        else if (builder.Menu == Menus.Footer)
        {
            builder.Add(localizer["Organizations"], 5, "/organizations");
        }
    }
}
