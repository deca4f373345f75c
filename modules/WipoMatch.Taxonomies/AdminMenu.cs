using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Taxonomies;

/// <summary>The vocabularies on the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Admin)
        {
            builder.Add(localizer["Vocabularies"], 94, "/admin/taxonomies", Permissions.ManageTaxonomies);
        }
    }
}
