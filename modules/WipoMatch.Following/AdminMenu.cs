using WipoMatch.Navigation;

namespace WipoMatch.Following;

/// <summary>The page of followed searches is reached from one's account and from the lists.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
