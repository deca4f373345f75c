using WipoMatch.Navigation;

namespace WipoMatch.Concepts;

/// <summary>The module's pages are reached from the vocabulary of concepts.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
