using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Concepts.Components;

/// <summary>Concepts in and out as a file, on the page of their vocabulary.</summary>
internal sealed class ConceptFilesSection : IPageSection
{
    public string Zone => PageZones.VocabularyActions;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(ConceptFilesViewComponent);
}
