using WipoMatch.Navigation;

namespace WipoMatch.Setup;

/// <summary>No menu leads to the first page: its address is on the console only.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
