using Microsoft.Extensions.Localization;
using WipoMatch.Navigation;
using WipoMatch.Search.TermsReport;

namespace WipoMatch.Search;

/// <summary>Search stands in the header, what is searched for on the desk.</summary>
public sealed class AdminMenu(IStringLocalizer<Texts> texts) : INavigationProvider
{
    private const int AfterTheLists = 60;

    private const int AfterFeedback = 65;

    /// <inheritdoc />
    public void BuildNavigation(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Menu == Menus.Main)
        {
            builder.Add(texts["Search"], AfterTheLists, "/search");
        }
        else if (builder.Menu == Menus.Admin)
        {
            builder.Add(texts["TermsTitle"], AfterFeedback, SearchTermsPaths.Desk, Permissions.ReadSearchTerms);
        }
    }
}
