using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Peers.Asking;

namespace WipoMatch.Peers.Components;

/// <summary>Leads from an organization to the page on which one asks.</summary>
public sealed class ContactOrganizationViewComponent(SubjectFinder subjects) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The organization's set.</param>
    public IViewComponentResult Invoke(CatalogSet subject) => View(subjects.Of(subject));
}
