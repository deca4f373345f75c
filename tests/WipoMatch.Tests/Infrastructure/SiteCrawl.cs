using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Display;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// The kinds of public pages of the demonstration, each with the addresses that a reader finds who follows the links from the home page.
/// New pages of new modules come in by themselves.
/// </summary>
public static class SiteCrawl
{
    private const int PerKind = 3;

    private static readonly ConcurrentDictionary<SiteFixture, Lazy<Task<IReadOnlyDictionary<string, IReadOnlyList<string>>>>> Crawls = new();

    /// <summary>Paths in English by route: <c>{lang}/stories/{slug}</c> → up to three stories.</summary>
    public static Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> PagesAsync(SiteFixture site) =>
        Crawls.GetOrAdd(site, given => new(() => CrawlAsync(given))).Value;

    /// <summary>The routes of all public pages.</summary>
    public static IReadOnlyList<string> Routes(SiteFixture site) =>
    [
        .. Endpoints(site).Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The local addresses to which a page links.</summary>
    public static IEnumerable<string> Links(IHtmlDocument page) =>
        from link in page.QuerySelectorAll("a[href], link[href], form[action]")
        let target = link.GetAttribute("href") ?? link.GetAttribute("action")
        where target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal)
        select target.Split('#')[0];

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> CrawlAsync(SiteFixture site)
    {
        // A form that stands at an address of its own must not be taken for the standing page that the address could name.
        var kinds = AllEndpoints(site)
            .OrderBy(endpoint => endpoint.Order).ThenBy(endpoint => endpoint.RoutePattern.InboundPrecedence)
            .Select(endpoint => (Route: endpoint.RoutePattern.RawText!.Trim('/'), Pattern: Pattern(endpoint.RoutePattern)))
            .ToList();
        var found = Routes(site).ToDictionary(route => route, _ => new List<string>(), StringComparer.Ordinal);
        var waiting = new Queue<string>(["/en"]);
        var seen = new HashSet<string>(["/en"], StringComparer.Ordinal);
        while (waiting.TryDequeue(out var path))
        {
            var route = kinds.FirstOrDefault(kind => kind.Pattern.IsMatch(path)).Route;
            if (route is null || !found.TryGetValue(route, out var paths) || paths.Count >= PerKind)
            {
                continue;
            }

            using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
            if (response.StatusCode != HttpStatusCode.OK || response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            paths.Add(path);
            foreach (var link in Links(await SiteFixture.ReadDocumentAsync(response)).Select(link => link.Split('?')[0]).Where(link => link.StartsWith("/en", StringComparison.Ordinal)))
            {
                if (seen.Add(link))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return found.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<RouteEndpoint> AllEndpoints(SiteFixture site) =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText is not null);

    private static IEnumerable<RouteEndpoint> Endpoints(SiteFixture site) =>
        AllEndpoints(site).Where(endpoint => endpoint.Metadata.GetMetadata<PublicReadingAttribute>() is not null);

    private static Regex Pattern(RoutePattern route) => new(
        "^/" + string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Part)))) + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static string Part(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => Regex.Escape(literal.Content),
        RoutePatternSeparatorPart separator => Regex.Escape(separator.Content),
        _ => "[^/]+",
    };
}
