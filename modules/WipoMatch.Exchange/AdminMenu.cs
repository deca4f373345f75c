using WipoMatch.Navigation;

namespace WipoMatch.Exchange;

/// <summary>The module works by command line and recipe; the desk has no pages of it.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
