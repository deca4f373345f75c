using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Exchange.Import;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>Pages of records whose every text tries to become markup.</summary>
public sealed class HostilePagesTests
{
    private const string Attack =
        """'"></title></textarea><script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)><iframe src=javascript:alert(4)></iframe><a href="javascript:alert(5)">x</a><style>*{display:none}</style>{{7*7}}${7*7}""";

    private const string MarkdownAttack =
        "## " + Attack + "\n\n" + Attack + "\n\n[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) ![d](javascript:alert(1)) ![e](https://example.org/x.png)\n" +
        "[f](//example.org) [g](/\\\\example.org) [h](vbscript:x) [i](&#106;avascript:alert(1)) <javascript:alert(1)> <data:text/html,x>\n\n" +
        "[j]: javascript:alert(1)\n[j] | <b onclick=alert(1)>b</b>\n\n| a | b |\n|---|---|\n| <script>alert(1)</script> | [x](javascript:alert(1)) |\n\n```html\" onload=alert(1)\n</code></pre><script>alert(1)</script>\n```\n";

    private static readonly string[] Forbidden = ["iframe", "object", "embed", "base", "style", "frame", "applet", "marquee"];

    [Fact]
    public async Task EveryPage_OfHostileRecords_ShowsTextAndNoMarkup()
    {
        await using var site = await SiteFixture.StartAsync();
        var report = await ImportAsync(site);
        Assert.True(report.IsWritten, string.Join('\n', report.Rows));

        var problems = new List<string>();
        var shown = 0;
        foreach (var path in (await SiteCrawl.PagesAsync(site)).Values.SelectMany(paths => paths).Append("/en/search?q=alert").Append("/en/search?q=" + Uri.EscapeDataString(Attack)))
        {
            var page = await site.GetDocumentAsync(path);
            problems.AddRange(Problems(page).Select(problem => $"{path}: {problem}"));
            shown += page.Body!.TextContent.Contains("<script>alert(1)</script>", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(shown > 8, "Too few pages show the texts of the records.");
    }

    private static IEnumerable<string> Problems(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            if (Forbidden.Contains(element.LocalName, StringComparer.Ordinal))
            {
                yield return $"has <{element.LocalName}>";
            }

            if (element is IHtmlScriptElement script && !IsOurs(script))
            {
                yield return $"has the script {script.OuterHtml}";
            }

            foreach (var attribute in element.Attributes.Where(IsLive))
            {
                yield return $"<{element.LocalName}> has {attribute.Name}={attribute.Value}";
            }
        }
    }

    private static bool IsOurs(IHtmlScriptElement script) => script.Type == "application/ld+json"
        ? !script.TextContent.Contains('<', StringComparison.Ordinal) && JsonNode.Parse(script.TextContent) is not null
        : script.GetAttribute("src")?.StartsWith("/_content/", StringComparison.Ordinal) == true && script.TextContent.Length == 0;

    private static bool IsLive(IAttr attribute)
    {
        if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc")
        {
            return true;
        }

        var value = attribute.Value.Trim();
        return attribute.Name switch
        {
            "src" or "srcset" or "data" or "poster" => value.Length > 0 && !value.StartsWith('/'),
            "href" or "action" or "formaction" or "xlink:href" => !IsAddress(value),
            _ => false,
        };
    }

    private static bool IsAddress(string value) =>
        value.StartsWith('#') || value.StartsWith('?') || value.StartsWith("mailto:", StringComparison.Ordinal) ||
        (value.StartsWith('/') && !value.StartsWith("//", StringComparison.Ordinal) && !value.StartsWith("/\\", StringComparison.Ordinal)) ||
        value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal);

    private static Task<ImportReport> ImportAsync(SiteFixture site)
    {
        var attack = new JsonObject { ["a"] = Attack }["a"]!.ToJsonString();
        var markdown = new JsonObject { ["a"] = MarkdownAttack }["a"]!.ToJsonString();
        var briefly = new JsonObject { ["a"] = Attack[..150] }["a"]!.ToJsonString();
        var sources = $"[{{\"title\":{attack},\"url\":\"https://example.org/?q=%22%3E%3Cscript%3E&x='\"}}]";
        string[] lines =
        [
            With(RecordSamples.Organization, ("name", attack), ("description", markdown), ("sources", sources)),
            With(RecordSamples.Need, ("title", attack), ("description", markdown), ("sources", sources)),
            With(RecordSamples.Need, ("id", "\"offer-a\""), ("type", "\"offer\""), ("country", null), ("title", attack), ("description", markdown), ("sources", sources)),
            With(
                RecordSamples.Story,
                ("title", attack), ("summary", attack), ("body", markdown), ("sources", sources), ("organizations", "[\"org-a\"]"),
                ("result", $"{{\"number\":7,\"unit\":{attack},\"source\":{attack}}}")),
            With(
                RecordSamples.Initiative,
                ("title", attack), ("description", markdown), ("venue", briefly), ("activityType", briefly), ("sources", sources),
                ("source", $"{{\"system\":{attack},\"id\":{attack}}}"),
                ("contributions", $"[{{\"by\":{attack},\"kind\":\"cash\",\"description\":{attack}}}]")),
        ];
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return site.InScopeAsync(services => services.GetRequiredService<ImportRecords>().RunAsync(
            () => new MemoryStream(bytes), new ImportOptions { Publish = true }, progress: null, CancellationToken.None));
    }

    private static string With(string record, params (string Key, string? Json)[] changes) =>
        changes.Aggregate(record, (line, change) => RecordSamples.With(line, change.Key, change.Json));
}
