using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Stories;

/// <summary>The list of stories in the main menu.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Main)
        {
            builder.Add(localizer["Stories"], 10, "/stories");
        }
    }
}
