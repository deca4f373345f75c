using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using WipoMatch.Display;
using WipoMatch.Modules;
using WipoMatch.Settings;

namespace WipoMatch.Search.TermsReport;

/// <summary>
/// Notes what was asked once the page has been answered. It stands around the whole pipeline, so that pages count that the server had kept.
/// </summary>
internal sealed partial class NoteQuestions(QuestionNotes notes, ISiteService site, IFeatures features) : IStartupFilter
{
    // A filter, a sort or a further page goes on with a question; only its beginning counts.
    private const string OnlyKey = "q";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            await rest(context);
            Note(context);
        });
        next(app);
    };

    private void Note(HttpContext context)
    {
        var request = context.Request;
        if (request.Query.TryGetValue(OnlyKey, out var typed) && IsFirstPage(request.Query) && HttpMethods.IsGet(request.Method) &&
            context.Response.StatusCode == StatusCodes.Status200OK && ResultTotal.Read(context.Response) is { } results &&
            PlaceOf(context) is { } place && ListFormats.Of(request) == ListFormat.Html && IsReader(request) &&
            features.IsEnabled(typeof(NoteQuestions)) && QuestionText.Of(typed.ToString()) is { } text)
        {
            notes.Add(new(site.Today, (string)context.GetRouteValue("lang")!, place, text), results);
        }
    }

    private static bool IsFirstPage(IQueryCollection query) => query.All(pair => pair.Key == OnlyKey || pair.Value.All(string.IsNullOrEmpty));

    // From the pattern of the address, so that there are no more places than lists.
    private static string? PlaceOf(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } endpoint && endpoint.Metadata.GetMetadata<PublicListAttribute>() is not null
            ? pattern[(pattern.IndexOf('/', StringComparison.Ordinal) + 1)..]
            : null;

    // Programs that say what they are do not count; nor does who follows the report itself.
    private static bool IsReader(HttpRequest request) =>
        request.Headers.UserAgent.ToString() is { Length: > 0 } agent && !Programs().IsMatch(agent) &&
        !request.Headers[HeaderNames.Referer].ToString().Contains(SearchTermsPaths.Desk, StringComparison.Ordinal);

    [GeneratedRegex("bot|crawl|spider|slurp|preview|monitor|fetch|^curl|^wget|python|java/|headless", RegexOptions.IgnoreCase)]
    private static partial Regex Programs();
}
