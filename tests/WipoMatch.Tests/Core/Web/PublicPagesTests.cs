using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using WipoMatch.Localization;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Web;

/// <summary>What holds for every public page in every language.</summary>
public sealed partial class PublicPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task EveryPublicRoute_IsReachedByLinksFromTheHomePage()
    {
        var pages = await SiteCrawl.PagesAsync(site);

        Assert.DoesNotContain(pages, kind => kind.Value.Count == 0);
    }

    public static TheoryData<string> Languages() => [.. SiteLanguages.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public async Task EveryPublicPage_InEachLanguage_IsWellMade(string language)
    {
        var problems = new List<string>();
        foreach (var path in (await SiteCrawl.PagesAsync(site)).Values.SelectMany(paths => paths))
        {
            var (address, response) = await OpenAsync($"/{language}{path[3..]}");
            using (response)
            {
                problems.AddRange(Cookies(response).Concat(Problems(await SiteFixture.ReadDocumentAsync(response), language)).Select(problem => $"{address}: {problem}"));
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task EveryLink_OfEveryPublicPage_LeadsSomewhere()
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in (await SiteCrawl.PagesAsync(site)).Values.SelectMany(paths => paths.Take(1)))
        {
            links.UnionWith(SiteCrawl.Links(await site.GetDocumentAsync(path)));
        }

        var dead = new List<string>();
        foreach (var link in links)
        {
            var (status, _) = await site.GetStatusAsync(link);
            if (status is not (HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.MovedPermanently))
            {
                dead.Add($"{(int)status} {link}");
            }
        }

        Assert.True(dead.Count == 0, string.Join('\n', dead));
    }

    // A page of another language may have another address there.
    private async Task<(string Address, HttpResponseMessage Response)> OpenAsync(string address)
    {
        var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        if (response.StatusCode != HttpStatusCode.MovedPermanently)
        {
            return (address, response);
        }

        using (response)
        {
            var target = response.Headers.Location!.OriginalString;
            return (target, await site.Client.GetAsync(new Uri(target, UriKind.RelativeOrAbsolute)));
        }
    }

    private static IEnumerable<string> Cookies(HttpResponseMessage response)
    {
        if (response.Headers.Contains("Set-Cookie"))
        {
            yield return "sets a cookie";
        }
    }

    private static IEnumerable<string> Problems(IHtmlDocument page, string language)
    {
        var expected = SiteLanguages.Find(language)!;
        var html = page.DocumentElement;
        if (html.GetAttribute("lang") != expected.HtmlLang || html.GetAttribute("dir") != expected.Direction)
        {
            yield return $"lang={html.GetAttribute("lang")} dir={html.GetAttribute("dir")}";
        }

        foreach (var selector in new[] { "script:not([type='application/ld+json'], [type='module'][src^='/'])", "style", "[style]", "[nonce]", "input[name=__RequestVerificationToken]", "img:not([alt])", "iframe", "[onclick]", "[href^='javascript:']" })
        {
            if (page.QuerySelector(selector) is { } element)
            {
                yield return $"has {selector}: {element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)]}";
            }
        }

        var titles = page.QuerySelectorAll("h1").Select(heading => Spaces().Replace(heading.TextContent, " ").Trim()).ToList();
        if (titles.Count != 1 || !(page.Title ?? "").StartsWith(titles[0], StringComparison.Ordinal))
        {
            yield return $"h1 [{string.Join(" | ", titles)}] and title [{page.Title}]";
        }

        // A thing that is not translated has nothing to say about itself in this language.
        if (page.QuerySelector("h1[lang], h1 [lang]") is null && string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")))
        {
            yield return "has no description";
        }

        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return $"has the id {id.Key} twice";
        }

        if (page.QuerySelectorAll("link[rel=alternate][hreflang]").Length < SiteLanguages.All.Count || page.QuerySelector("link[rel=canonical]") is null)
        {
            yield return "does not name its other languages";
        }

        foreach (Match left in UnfilledText().Matches(page.Body!.TextContent))
        {
            yield return $"shows {left.Value}";
        }
    }

    [GeneratedRegex(@"\{\d\}|\b[A-Z]\w+_(zero|one|two|few|many|other)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UnfilledText();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
