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

    /// <summary>What the rules say of a page.</summary>
    public static Task<AxeResult> RunAsync(IPage page) =>
#pragma warning disable CS0618 // The pages have no frames; the newer way opens a further page for each to put the results of frames together.
        page.RunAxeLegacy(context: null, Rules);
#pragma warning restore CS0618

    /// <summary>Fails when a page breaks a rule.</summary>
    public static async Task CheckAsync(IPage page, string path)
    {
        var result = await RunAsync(page);
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join(Environment.NewLine, result.Violations.SelectMany(rule => Describe(rule, path))));
    }

    private static IEnumerable<string> Describe(AxeResultItem rule, string path) =>
        rule.Nodes.Select(node => $"{rule.Id} at {node.Target} of {path}: {rule.Help}. {node.Html}");
}
