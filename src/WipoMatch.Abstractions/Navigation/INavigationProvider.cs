namespace WipoMatch.Navigation;

/// <summary>Contributes entries to the menus.</summary>
public interface INavigationProvider
{
    /// <summary>Adds the module's entries.</summary>
    /// <param name="builder">Collects them.</param>
    void BuildNavigation(NavigationBuilder builder);
}
