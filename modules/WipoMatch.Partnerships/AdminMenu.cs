using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Partnerships;

/// <summary>The register and its overview in the main menu.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Main)
        {
            builder.Add(localizer["Cooperation"], 40, "/cooperation").Add(localizer["Initiatives"], 50, "/initiatives");
        }
    }
}
