using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>Rules of WCAG 2.2 AA and good practice that a machine can check.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string, string> Pages => PageAddresses.In("en", "ar", "zh");

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_InLightColours_HasNoViolations(string kind, string language) => CheckAsync(kind, language, ColorScheme.Light);

    [Theory]
    [InlineData("home", "en")]
    [InlineData("home", "ar")]
    [InlineData("stories", "en")]
    [InlineData("needs-filtered", "zh")]
    [InlineData("styleguide", "en")]
    public Task Page_InDarkColours_HasNoViolations(string kind, string language) => CheckAsync(kind, language, ColorScheme.Dark);

    [Fact]
    public async Task Page_WithFaults_HasViolations()
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<title>Faults</title><main><h1>Faults</h1><p style='color: #ccc'>Pale</p><img src='/icon.svg'></main>");

        var result = await page.RunAxe(Rules);

        Assert.Equal(["color-contrast", "html-has-lang", "image-alt"], result.Violations.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    private async Task CheckAsync(string kind, string language, ColorScheme colours)
    {
        var path = await browser.Pages.FindAsync(kind, language);
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = colours });
        var page = await context.NewPageAsync();

        var response = await page.GotoAsync(path);
        var result = await page.RunAxe(Rules);

        Assert.Equal(kind == PageAddresses.NotFound ? 404 : 200, response!.Status);
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join(Environment.NewLine, result.Violations.SelectMany(rule => Describe(rule, path))));
    }

    internal static IEnumerable<string> Describe(AxeResultItem rule, string path) =>
        rule.Nodes.Select(node => $"{rule.Id} at {node.Target} of {path}: {rule.Help}. {node.Html}");
}
