using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Search;

/// <summary>Search stands in the header.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> texts) : INavigationProvider
{
    private const int AfterTheLists = 60;

    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Main)
        {
            builder.Add(texts["Search"], AfterTheLists, "/search");
        }
    }
}
