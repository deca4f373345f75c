using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Members;

/// <summary>What the header offers: to sign in, one's own account, and to try the demonstration; and the desk of administrators.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        switch (builder.Menu)
        {
            case Menus.Visitor:
                builder.Add(localizer["SignIn"], 10, "/account/sign-in");
                break;
            case Menus.Account:
                builder.Add(localizer["Account"], 50, "/account");
                break;
            case Menus.Admin:
                builder.Add(localizer["Users"], 91, "/admin/users", Permissions.ManageUsers).Add(localizer["Roles"], 92, "/admin/roles", Permissions.ManageUsers);
                break;
            case Menus.Demonstration:
                builder.Add(localizer["TryItAs"], 10, "/account/personas");
                break;
        }
    }
}
