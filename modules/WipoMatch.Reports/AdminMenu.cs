using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Reports;

/// <summary>The results in the main menu.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Main)
        {
            builder.Add(localizer["Results"], 55, "/results");
        }
    }
}
