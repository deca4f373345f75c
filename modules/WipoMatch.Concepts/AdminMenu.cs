using WipoMatch.Navigation;

namespace WipoMatch.Concepts;

/// <summary>The module has no pages.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
