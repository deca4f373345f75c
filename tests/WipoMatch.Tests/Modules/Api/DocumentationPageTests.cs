using System.Text.Json.Nodes;
using WipoMatch.Localization;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>The page that explains the API.</summary>
public sealed class DocumentationPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string> Languages() => [.. SiteLanguages.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public async Task Get_Page_ShowsTheAnswersThatTheApiGives(string language)
    {
        var page = await site.GetDocumentAsync($"/{language}/api");
        var examples = page.QuerySelectorAll("[data-testid=example]");

        Assert.Equal(4, examples.Length);
        foreach (var example in examples)
        {
            var blocks = example.QuerySelectorAll("pre").Select(block => block.TextContent).ToList();
            var path = new Uri(blocks[0].Split('\'')[^2]).PathAndQuery;
            Assert.Equal(2, blocks.Count);
            using var response = await site.SendAsync(HttpMethod.Get, path);
            if (blocks[1].StartsWith("HTTP/1.1 304", StringComparison.Ordinal))
            {
                Assert.Contains($"'If-None-Match: {response.Headers.ETag}'", blocks[0], StringComparison.Ordinal);
                continue;
            }

            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(await response.Content.ReadAsStringAsync()), JsonNode.Parse(blocks[1])), path);
        }
    }

    [Fact]
    public async Task Get_Page_IsFoundFromTheFooterAndWithoutALanguage()
    {
        var home = await site.GetDocumentAsync("/ru");

        Assert.NotNull(home.QuerySelector("footer a[href='/ru/api']"));
        Assert.Equal("/en/api", (await site.GetStatusAsync("/api")).Location);
    }

    [Fact]
    public async Task Get_Page_CountsWhatTheListsHave()
    {
        var page = await site.GetDocumentAsync("/en/api");

        foreach (var row in page.QuerySelectorAll("table tbody tr"))
        {
            var answer = await site.GetJsonAsync(row.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(answer["total"]!.ToString(), row.QuerySelector("td.n")!.TextContent);
        }
    }

    [Fact]
    public async Task Get_PageOfAnEmptySite_HasExamplesToo()
    {
        await using var empty = await SiteFixture.StartAsync();

        var page = await empty.GetDocumentAsync("/en/api");

        Assert.Equal(3, page.QuerySelectorAll("[data-testid=example]").Length);
        Assert.Contains("\"items\": []", page.QuerySelector("[data-testid=example]")!.TextContent, StringComparison.Ordinal);
    }
}
