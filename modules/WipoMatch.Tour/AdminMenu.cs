using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Tour;

/// <summary>The tour in the strip of the demonstration.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Demonstration)
        {
            builder.Add(localizer["TakeTheTour"], 20, "/tour");
        }
    }
}
