using WipoMatch.Navigation;

namespace WipoMatch.Taxonomies;

/// <summary>The module has no page of its own yet: vocabularies come by recipe.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
