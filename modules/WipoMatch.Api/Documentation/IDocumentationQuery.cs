using WipoMatch.Api.ViewModels;

namespace WipoMatch.Api.Documentation;

/// <summary>Builds the page that explains the API.</summary>
public interface IDocumentationQuery
{
    /// <summary>The page in the current language.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<DocumentationPage> BuildAsync(CancellationToken cancellationToken);
}
