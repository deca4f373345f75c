using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Api.Items;
using WipoMatch.Api.Rest;
using WipoMatch.Catalog;
using WipoMatch.Display;

namespace WipoMatch.Api.OpenApi;

/// <summary>
/// The description of the API in OpenAPI 3.0, which more generators of clients read than 3.1. It is made from the same parameters that
/// check requests and from the content types in force, so it cannot tell something else than the site does.
/// </summary>
internal sealed class OpenApiDocument(
    ApiParameters parameters, RecordSchemas records, RecordItems items, Vocabularies vocabularies, ICatalog catalog, IContentLinks links, IPageFrame frame)
{
    private const string Description =
        "Everything that is published on the site, for programs: read only, without keys, in JSON. Every answer has a strong `ETag`; HEAD " +
        "works wherever GET does; errors are problem documents (RFC 9457); pages of any site may ask (CORS). Without `updatedSince` lists " +
        "begin with the newest change, with it they begin with the oldest; things that changed at the same instant are ordered by id. " +
        "Contents are under CC BY 4.0: name the organization behind a record and link to its `url`.";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>The document.</summary>
    public async Task<string> WriteAsync(CancellationToken cancellationToken)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject { ["Problem"] = VocabularySchemas.Problem() };
        foreach (var list in RecordList.All)
        {
            var schema = Operations.Capital(list.Type);
            (schemas[schema], schemas[schema + "List"]) = (records.Of(list), Operations.ListSchema(schema));
            paths[$"{RestEndpoints.Root}/{list.Name}"] = Get(Operations.List(list.Name, list.Type, parameters.Of(list), $"Published {list.Name}, each once."));
            paths[$"{RestEndpoints.Root}/{list.Name}/{{id}}"] = Get(Operations.Item(list.Name, list.Type, [], await ExampleAsync(list, cancellationToken), hasDate: true));
        }

        (schemas["Suggestion"], schemas["SuggestionList"]) = (SuggestionSchemas.Suggestion(), Operations.ListSchema("Suggestion"));
        paths[$"{RestEndpoints.Root}/{SuggestionQuery.Name}"] = Get(Operations.List(
            SuggestionQuery.Name, SuggestionSchemas.Singular, parameters.OfSuggestions(),
            "The offers that may fit a need, the best first, with reasons that add up to the score. None breaks a hard rule on the day of asking; `/en/how/suggestions` says how they come about.",
            mayMiss: true));
        foreach (var list in VocabularyList.All)
        {
            var schema = Operations.Capital(list.Singular);
            (schemas[schema], schemas[schema + "List"]) = (VocabularySchemas.Of(list.Singular), Operations.ListSchema(schema));
            var example = list.Items(vocabularies, ApiQuery.Empty).FirstOrDefault()?.Content;
            paths[$"{RestEndpoints.Root}/{list.Name}"] = Get(Operations.List(list.Name, list.Singular, list.ListParameters(parameters), $"All {list.Name} in their order."));
            paths[$"{RestEndpoints.Root}/{list.Name}/{{id}}"] = Get(Operations.Item(list.Name, list.Singular, list.ItemParameters(parameters), example, hasDate: false));
        }

        return Document(paths, schemas).ToJsonString(Json);
    }

    private JsonObject Document(JsonObject paths, JsonObject schemas)
    {
        var components = new JsonObject { ["schemas"] = schemas };
        Operations.AddShared(components);
        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = $"{frame.SiteName} API",
                ["version"] = "1.0.0",
                ["description"] = Description,
                ["license"] = new JsonObject { ["name"] = "CC BY 4.0", ["url"] = "https://creativecommons.org/licenses/by/4.0/" },
            },
            ["externalDocs"] = new JsonObject { ["description"] = "For people", ["url"] = new Uri(frame.Origin, "/en/api").AbsoluteUri },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = frame.Origin.AbsoluteUri.TrimEnd('/') }),
            ["tags"] = new JsonArray(
                [.. RecordList.All.Select(list => list.Name).Append(SuggestionQuery.Name).Concat(VocabularyList.All.Select(list => list.Name)).Select(name => (JsonNode)new JsonObject { ["name"] = name })]),
            ["paths"] = paths,
            ["components"] = components,
        };
    }

    private static JsonObject Get(JsonObject operation) => new() { ["get"] = operation };

    private async Task<JsonObject?> ExampleAsync(RecordList list, CancellationToken cancellationToken)
    {
        var entries = catalog.Current.SetsOf(list.ContentTypes(links)).Take(1).Select(set => set.Source).ToList();
        return await items.WriteAsync(entries, cancellationToken) is [var item] ? JsonNode.Parse(item)!.AsObject() : null;
    }
}
