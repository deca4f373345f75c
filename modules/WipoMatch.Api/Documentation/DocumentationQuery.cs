using Microsoft.Extensions.Localization;
using WipoMatch.Api.Rest;
using WipoMatch.Api.ViewModels;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Matching.Contracts;

namespace WipoMatch.Api.Documentation;

/// <summary>Builds the page that explains the API.</summary>
internal sealed class DocumentationQuery(
    ApiExamples examples, ApiParameters parameters, Vocabularies vocabularies, ISuggestions suggestions, ICatalog catalog, IContentLinks links, IStringLocalizer<Texts> localizer)
    : IDocumentationQuery
{
    public async Task<DocumentationPage> BuildAsync(CancellationToken cancellationToken)
    {
        var language = SiteLanguages.Current.Code;
        return new DocumentationPage(
            await examples.RunAsync(cancellationToken),
            [.. Lists(), await SuggestionsAsync(cancellationToken)],
            [.. RecordList.All.Select(list => new MenuLink(NameOf(list.Name), $"/{language}/{list.Name}/{Feeds.ListFeeds.FileName}", false))],
            [.. RecordList.All.Select(list => new MenuLink(NameOf(list.Name), $"/{language}/{list.Name}?format=", false))]);
    }

    private IEnumerable<ApiList> Lists()
    {
        foreach (var list in RecordList.All)
        {
            yield return List(list.Name, catalog.Current.SetsOf(list.ContentTypes(links)).Count, parameters.Of(list));
        }

        foreach (var list in VocabularyList.All)
        {
            yield return List(list.Name, vocabularies.Count(list), list.ListParameters(parameters));
        }
    }

    // An address without a need leads to a mistake, so that of the newest need is given.
    private async Task<ApiList> SuggestionsAsync(CancellationToken cancellationToken)
    {
        var count = catalog.Current.SetsOf(ContentTypes.Need) is [var need, ..] ? (await suggestions.OfNeedAsync(need, cancellationToken)).Count : 0;
        var list = List(SuggestionQuery.Name, count, parameters.OfSuggestions());
        return list with { Path = $"{list.Path}?need={parameters.OfSuggestions()[0].Example}" };
    }

    private ApiList List(string name, int count, IReadOnlyList<ApiParameter> parameters) => new(
        NameOf(name), $"{RestEndpoints.Root}/{name}", count.ToString("N0", SiteLanguages.Current.Culture), string.Join(' ', parameters.Select(one => one.Name)));

    private string NameOf(string list) => localizer["List-" + list];
}
