using WipoMatch.Navigation;

namespace WipoMatch.Matching;

/// <summary>The module has no page of its own yet: suggestions come by the verb <c>match</c>.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
