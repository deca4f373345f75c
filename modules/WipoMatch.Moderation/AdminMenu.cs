using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Moderation;

/// <summary>The review desk in the menu of the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Admin)
        {
            builder.Add(localizer["Reviews"], 30, "/desk/review", Permissions.AccessReviewDesk);
        }
    }
}
