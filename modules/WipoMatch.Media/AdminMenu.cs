using WipoMatch.Navigation;

namespace WipoMatch.Media;

/// <summary>Pictures come by recipe and by the editors of other modules; the desk has no pages of this one.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
    }
}
