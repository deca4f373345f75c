using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Matching;

/// <summary>Suggestions in the menu of the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Admin)
        {
            builder.Add(localizer["Suggestions"], 27, MatchingPaths.Desk, Permissions.ViewSuggestions);
        }
    }
}
