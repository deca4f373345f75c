using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Translations;

/// <summary>The coverage grid in the menu of the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Admin)
        {
            builder.Add(localizer["Translations"], 40, TranslationLinks.GridPath, Permissions.TranslateContent);
        }
    }
}
