using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>Rules of WCAG 2.2 AA and good practice that a machine can check.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    private static readonly AxeRunOptions RulesOfColours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What the rules say of a page.</summary>
    public static Task<AxeResult> RunAsync(IPage page) => RunAsync(page, Rules);

    /// <summary>Fails when a page breaks a rule.</summary>
    public static Task CheckAsync(IPage page, string path) => CheckAsync(page, path, Rules);

    /// <summary>Draws a page once more in dark colours, without opening it again, and fails when it breaks a rule that depends on colours.</summary>
    public static async Task CheckDarkAsync(IPage page, string path)
    {
        var light = await ColourAsync(page);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await ColourAsync(page));
        await CheckAsync(page, path + " in dark colours", RulesOfColours);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
    }

    private static Task<AxeResult> RunAsync(IPage page, AxeRunOptions rules) =>
#pragma warning disable CS0618 // The pages have no frames; the newer way opens a further page for each to put the results of frames together.
        page.RunAxeLegacy(context: null, rules);
#pragma warning restore CS0618

    private static Task<string> ColourAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).color");

    private static async Task CheckAsync(IPage page, string path, AxeRunOptions rules)
    {
        var result = await RunAsync(page, rules);
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join(Environment.NewLine, result.Violations.SelectMany(rule => Describe(rule, path))));
    }

    private static IEnumerable<string> Describe(AxeResultItem rule, string path) =>
        rule.Nodes.Select(node => $"{rule.Id} at {node.Target} of {path}: {rule.Help}. {node.Html}");
}
