using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using WipoMatch.Api.Rest;
using WipoMatch.Api.ViewModels;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Http;

namespace WipoMatch.Api.Documentation;

/// <summary>Asks the API what its page shows: the same code answers, so the examples are always true.</summary>
internal sealed class ApiExamples(
    RecordListQuery records, VocabularyQuery vocabularies, ICatalog catalog, IContentLinks links, IPageFrame frame, IStringLocalizer<Texts> localizer)
{
    private const string Country = "KE";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>The examples with the answers that they have now.</summary>
    public async Task<IReadOnlyList<ApiExample>> RunAsync(CancellationToken cancellationToken)
    {
        var organizations = RecordList.All.Single(list => list.Name == "organizations");
        var countries = VocabularyList.All.Single(list => list.Name == "countries");
        var examples = new List<ApiExample>
        {
            Example("list", $"{RestEndpoints.Root}/organizations?limit=2", await records.ListAsync(organizations, Query("?limit=2"), cancellationToken)),
            Example("country", $"{RestEndpoints.Root}/countries/{Country}", vocabularies.Item(countries, Country, Query(""))),
            Example("mistake", $"{RestEndpoints.Root}/organizations?limit=0", await records.ListAsync(organizations, Query("?limit=0"), cancellationToken)),
        };
        if (catalog.Current.SetsOf(organizations.ContentTypes(links)) is [var set, ..] &&
            await records.ItemAsync(organizations, set.Source.ExchangeId, Query(""), cancellationToken) is TextAnswer answer)
        {
            examples.Insert(2, Again($"{RestEndpoints.Root}/organizations/{set.Source.ExchangeId}", answer.PlainTag));
        }

        return examples;
    }

    private ApiExample Example(string id, string path, IResult result) =>
        new(id, localizer["Example-" + id], $"curl '{Absolute(path)}'", result is Problem ? null : path, Shown(result, path));

    private ApiExample Again(string path, string tag) => new(
        "again", localizer["Example-again"], $"curl -i -H 'If-None-Match: {tag}' '{Absolute(path)}'", path, $"HTTP/1.1 304 Not Modified\nETag: {tag}");

    private static string Shown(IResult result, string path) => result switch
    {
        TextAnswer answer => JsonNode.Parse(answer.Body)!.ToJsonString(Json),
        Problem problem => problem.Document(path).ToJsonString(Json),
        _ => "",
    };

    private string Absolute(string path) => new Uri(frame.Origin, path).AbsoluteUri;

    private static QueryCollection Query(string text) => new(QueryHelpers.ParseQuery(text));
}
