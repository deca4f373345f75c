using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Joining;

/// <summary>The way in for visitors, and the applications in the menu of the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        switch (builder.Menu)
        {
            case Menus.Visitor:
                builder.Add(localizer["Join"], 5, "/join");
                break;
            case Menus.Admin:
                builder.Add(localizer["Applications"], 35, "/desk/joining", Permissions.ReviewMembership);
                break;
        }
    }
}
