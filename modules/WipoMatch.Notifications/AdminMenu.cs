using WipoMatch.Navigation;

namespace WipoMatch.Notifications;

/// <summary>The mailbox lies outside the languages and is named where the site starts; the desk has no pages of this module.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
