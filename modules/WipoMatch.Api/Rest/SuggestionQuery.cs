using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using WipoMatch.Api.Items;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Http;
using WipoMatch.Localization;
using WipoMatch.Matching.Contracts;

namespace WipoMatch.Api.Rest;

/// <summary>Answers which offers may fit a need.</summary>
internal sealed class SuggestionQuery(ISuggestions suggestions, ICatalog catalog, RecordItems items, ApiParameters parameters)
{
    /// <summary>The last part of the address.</summary>
    public const string Name = "suggestions";

    private const char Order = 's';

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A part of the list of a need.</summary>
    public async Task<IResult> ListAsync(IQueryCollection given, CancellationToken cancellationToken)
    {
        var (query, problem) = ApiQuery.Read(given, parameters.OfSuggestions());
        if (problem is not null)
        {
            return problem;
        }

        if (query.Need is not { } need)
        {
            return Wrong("need", "It is missing. Give the id of a published need.");
        }

        if (catalog.Current.FindByExchangeId(need) is not { ContentType: ContentTypes.Need } entry)
        {
            return new Problem(StatusCodes.Status404NotFound, $"No published need has the id {ApiParameter.Show(need)}.");
        }

        using var language = new LanguageScope(query.Language ?? SiteLanguages.Default);
        var found = await suggestions.OfNeedAsync(catalog.Current.FindSet(entry.LocalizationSet)!, cancellationToken);
        return await PageAsync(query, need, found, cancellationToken);
    }

    private async Task<IResult> PageAsync(ApiQuery query, string need, IReadOnlyList<SuggestedOffer> found, CancellationToken cancellationToken)
    {
        var start = 0;
        if (query.After is { } after)
        {
            start = after.Order == Order && after.Key == need ? found.ToList().FindIndex(one => one.Offer.Source.ExchangeId == after.Id) + 1 : 0;
            if (start == 0)
            {
                return Wrong("cursor", "It belongs to another list, or what it stood behind is gone. Leave it out to begin.");
            }
        }

        var page = found.Skip(start).Take(query.Limit).ToList();
        var offers = await items.WriteAsync(
            [.. page.Select(one => query.Language is { } language ? one.Offer.For(language) : one.Offer.Source)], cancellationToken, query.Language);
        var next = found.Count > start + page.Count ? new Cursor(Order, need, page[^1].Offer.Source.ExchangeId).Write() : null;
        return new TextAnswer(new ItemPage([.. page.Zip(offers, Write)], found.Count, next).Write());
    }

    private static string Write(SuggestedOffer suggestion, string offer) => new JsonObject
    {
        ["offer"] = JsonNode.Parse(offer),
        ["rank"] = suggestion.Rank,
        ["score"] = suggestion.Score,
        ["reasons"] = new JsonArray([.. suggestion.Reasons.Select(part => new JsonObject
        {
            ["code"] = part.Code,
            ["weight"] = part.Weight,
            ["value"] = part.Value,
            ["contribution"] = part.Contribution,
            ["text"] = part.Text,
        })]),
    }.ToJsonString(Json);

    private static Problem Wrong(string parameter, string error) =>
        ApiQuery.Wrong(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [parameter] = [error] });
}
