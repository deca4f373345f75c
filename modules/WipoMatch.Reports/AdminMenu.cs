using WipoMatch.Navigation;

namespace WipoMatch.Reports;

/// <summary>The module has no page of its own yet: its figures stand on the home page.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
