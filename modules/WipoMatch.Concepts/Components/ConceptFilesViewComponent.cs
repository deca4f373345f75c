using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using WipoMatch.Taxonomies;

namespace WipoMatch.Concepts.Components;

/// <summary>The ways to the file of concepts and to the page that takes one.</summary>
public sealed class ConceptFilesViewComponent : ViewComponent
{
    /// <summary>Draws them for the vocabulary of concepts, and nothing for others.</summary>
    /// <param name="subject">The alias of the vocabulary.</param>
    public IViewComponentResult Invoke(string subject) => subject == TaxonomyAliases.Concepts ? View() : new ContentViewComponentResult("");
}
