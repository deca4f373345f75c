using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Api;

/// <summary>The page about the API, in the footer.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Footer)
        {
            builder.Add(localizer["Menu"], 60, "/api");
        }
    }
}
