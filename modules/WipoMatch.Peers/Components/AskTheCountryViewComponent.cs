using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Peers.Asking;

namespace WipoMatch.Peers.Components;

/// <summary>Leads from a story to the page on which one asks: the page of the story is kept for all readers and has no form.</summary>
public sealed class AskTheCountryViewComponent(SubjectFinder subjects) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The story's set.</param>
    public IViewComponentResult Invoke(CatalogSet subject) => View(subjects.Of(subject));
}
