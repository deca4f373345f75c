using Microsoft.Extensions.Localization;
using WipoMatch.Api.Rest;
using WipoMatch.Api.ViewModels;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Api.Documentation;

/// <summary>Builds the page that explains the API.</summary>
internal sealed class DocumentationQuery(
    ApiExamples examples, ApiParameters parameters, Vocabularies vocabularies, ICatalog catalog, IContentLinks links, IStringLocalizer<Texts> localizer)
    : IDocumentationQuery
{
    public async Task<DocumentationPage> BuildAsync(CancellationToken cancellationToken)
    {
        var language = SiteLanguages.Current.Code;
        return new DocumentationPage(
            await examples.RunAsync(cancellationToken),
            [.. Lists()],
            [.. RecordList.All.Select(list => new MenuLink(NameOf(list.Name), $"/{language}/{list.Name}/{Feeds.ListFeeds.FileName}", false))],
            [.. RecordList.All.Select(list => new MenuLink(NameOf(list.Name), $"/{language}/{list.Name}?format=", false))]);
    }

    private IEnumerable<ApiList> Lists()
    {
        foreach (var list in RecordList.All)
        {
            yield return List(list.Name, catalog.Current.SetsOf(list.ContentTypes(links)).Count, parameters.Of(list));
        }

        // An address without a need leads to a mistake, so that of the newest need is given; it has a number for each need.
        var suggestions = List(SuggestionQuery.Name, catalog.Current.SetsOf(ContentTypes.Need).Count, parameters.OfSuggestions());
        yield return suggestions with { Path = $"{suggestions.Path}?need={parameters.OfSuggestions()[0].Example}" };
        foreach (var list in VocabularyList.All)
        {
            yield return List(list.Name, vocabularies.Count(list), list.ListParameters(parameters));
        }
    }

    private ApiList List(string name, int count, IReadOnlyList<ApiParameter> parameters) => new(
        NameOf(name), $"{RestEndpoints.Root}/{name}", count.ToString("N0", SiteLanguages.Current.Culture), string.Join(' ', parameters.Select(one => one.Name)));

    private string NameOf(string list) => localizer["List-" + list];
}
