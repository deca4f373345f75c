using System.Text;
using System.Xml;
using WipoMatch.Api.Items;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Api.Sitemap;

/// <summary>Writes the map of the site in parts, each far below the limits of 50,000 addresses and 50 MB.</summary>
internal sealed class SitemapWriter(SitePages pages, IPageFrame frame)
{
    /// <summary>How many pages a part has; each has six addresses at most.</summary>
    public const int PagesPerPart = 1000;

    private const string Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes the list of parts.</summary>
    public async Task WriteIndexAsync(Stream target)
    {
        await using var xml = Start(target);
        await xml.WriteStartElementAsync(null, "sitemapindex", Map);
        var part = 0;
        foreach (var chunk in pages.List().Chunk(PagesPerPart))
        {
            await xml.WriteStartElementAsync(null, "sitemap", Map);
            await xml.WriteElementStringAsync(null, "loc", Map, Absolute($"/sitemap-{++part}.xml"));
            await WriteChangeAsync(xml, chunk.Max(page => page.ChangedUtc));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    /// <summary>The pages of a part; null when there is no such part.</summary>
    public IReadOnlyList<SitePage>? Part(int number) =>
        number >= 1 && pages.List().Skip((number - 1) * PagesPerPart).Take(PagesPerPart).ToList() is { Count: > 0 } part ? part : null;

    /// <summary>Writes a part: every language of a page has an entry, and each names all.</summary>
    public async Task WritePartAsync(IReadOnlyList<SitePage> part, Stream target)
    {
        await using var xml = Start(target);
        await xml.WriteStartElementAsync(null, "urlset", Map);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Html);
        foreach (var page in part)
        {
            var languages = SiteLanguages.All.Where(language => page.Urls.ContainsKey(language.Code)).ToList();
            foreach (var language in languages)
            {
                await xml.WriteStartElementAsync(null, "url", Map);
                await xml.WriteElementStringAsync(null, "loc", Map, Absolute(page.Urls[language.Code]));
                await WriteChangeAsync(xml, page.ChangedUtc);
                await WriteAlternatesAsync(xml, page, languages.Count > 1 ? languages : []);
                await xml.WriteEndElementAsync();
            }
        }

        await xml.WriteEndElementAsync();
    }

    private async Task WriteAlternatesAsync(XmlWriter xml, SitePage page, IReadOnlyList<SiteLanguage> languages)
    {
        foreach (var language in languages)
        {
            await xml.WriteStartElementAsync("xhtml", "link", Html);
            await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
            await xml.WriteAttributeStringAsync(null, "hreflang", null, language.HtmlLang);
            await xml.WriteAttributeStringAsync(null, "href", null, Absolute(page.Urls[language.Code]));
            await xml.WriteEndElementAsync();
        }
    }

    private static Task WriteChangeAsync(XmlWriter xml, DateTime? changed) =>
        changed is { } instant ? xml.WriteElementStringAsync(null, "lastmod", Map, Instants.Write(instant)) : Task.CompletedTask;

    private string Absolute(string path) => new Uri(frame.Origin, path).AbsoluteUri;

    private static XmlWriter Start(Stream target) => XmlWriter.Create(target, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) });
}
