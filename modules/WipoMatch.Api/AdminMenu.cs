using WipoMatch.Navigation;

namespace WipoMatch.Api;

/// <summary>The desk has no page of the module.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
