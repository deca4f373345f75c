using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Administration;

/// <summary>The pages of administrators on the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Admin)
        {
            builder.Add(localizer["Health"], 95, "/admin/health", Permissions.ManageSite)
                .Add(localizer["Settings"], 97, "/admin/settings", Permissions.ManageSite)
                .Add(localizer["Recipes"], 98, "/admin/recipes", Permissions.ManageSite)
                .Add(localizer["Tasks"], 96, "/admin/tasks", Permissions.ManageSite);
        }
    }
}
