using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WipoMatch.Api.Rest;
using WipoMatch.Display;

namespace WipoMatch.Api.Sitemap;

/// <summary><c>/sitemap.xml</c> with its parts, and <c>/robots.txt</c>.</summary>
internal static class SitemapEndpoints
{
    private const string MediaType = "application/xml; charset=utf-8";

    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        // Parts are written from the catalogue as they are sent; they are large, and kept answers are for pages.
        routes.MapGet("/sitemap.xml", (SitemapWriter writer) => Results.Stream(writer.WriteIndexAsync, MediaType));
        routes.MapGet("/sitemap-{part:int:min(1)}.xml", (int part, SitemapWriter writer) => writer.Part(part) is { } pages
            ? Results.Stream(target => writer.WritePartAsync(pages, target), MediaType)
            : Results.NotFound());
        routes.MapGet("/robots.txt", (IPageFrame frame) => new TextAnswer(Robots(frame.Origin), "text/plain")).WithMetadata(new PublicDataAttribute());
    }

    // One filter is a page worth finding; combinations of filters, sorts and searches have no end.
    private static string Robots(Uri site) =>
        $"""
        User-agent: *
        Disallow: /appearance
        Disallow: /error/
        Disallow: /api/v1/
        Disallow: /*/search
        Disallow: /*?*&
        Disallow: /*?q=
        Disallow: /*?sort=
        Disallow: /*?format=
        Disallow: /*/feed.atom?

        Sitemap: {new Uri(site, "/sitemap.xml")}

        """.ReplaceLineEndings("\n");
}
