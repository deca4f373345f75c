using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.AuditTrail;

/// <summary>The record of changes on the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Admin)
        {
            builder.Add(localizer["AuditTrail"], 93, "/admin/audit", Permissions.ViewAuditTrail);
        }
    }
}
