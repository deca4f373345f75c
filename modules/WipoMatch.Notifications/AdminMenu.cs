using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Navigation;
using WipoMatch.Notifications.Inbox;

namespace WipoMatch.Notifications;

/// <summary>The inbox in the header, with the number of what is new in it. The mailbox lies outside the languages and is named where the site starts.</summary>
public sealed class AdminMenu(IServiceProvider services, IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Account)
        {
            // Public pages ask for menus, too; they must not pay for a database that only this entry needs.
            var count = services.GetRequiredService<OwnInbox>().CountNew();
            builder.Add(count == 0 ? localizer["Inbox"] : localizer.Plural("InboxLink", count), 40, "/account/inbox");
        }
    }
}
