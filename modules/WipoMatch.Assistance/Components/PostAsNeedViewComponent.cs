using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Assistance.Components;

/// <summary>
/// Leads from a question that found nothing to the form of a need with that title. Lists are kept for anonymous readers: they get the same way, which asks them to sign in
/// first. Who has signed in and may not write needs gets none.
/// </summary>
public sealed class PostAsNeedViewComponent(ICurrentUser user) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The list.</param>
    public IViewComponentResult Invoke(ListPageModel subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.Total > 0 || string.IsNullOrWhiteSpace(subject.Search.Query) || (user.UserId is not null && !user.May(Permissions.EditOwnNeeds)))
        {
            return new ContentViewComponentResult("");
        }

        var language = SiteLanguages.Current.Code;
        var query = QueryString.Create(new Dictionary<string, string?> { ["type"] = ContentTypes.Need, ["language"] = language, ["title"] = subject.Search.Query });
        return View("Default", $"/{language}/desk/content/new{query}");
    }
}
