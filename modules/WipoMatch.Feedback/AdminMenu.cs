using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;

namespace WipoMatch.Feedback;

/// <summary>Both forms in the footer, and the messages on the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> localizer) : INavigationProvider
{
    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        switch (builder.Menu)
        {
            case Menus.Footer:
                builder.Add(localizer["Feedback"], 72, FeedbackPaths.Feedback).Add(localizer["ReportTitle"], 74, FeedbackPaths.Report);
                break;
            case Menus.Admin:
                builder.Add(localizer["DeskTitle"], 60, FeedbackPaths.Desk, Permissions.ReadFeedback);
                break;
        }
    }
}
