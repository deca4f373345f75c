using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>The mail that a demonstration shows instead of sending it.</summary>
internal static class Mailbox
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>The local address in the newest mail to somebody; waits until there is one.</summary>
    /// <param name="site">Where the site is.</param>
    /// <param name="email">To whom.</param>
    public static async Task<string> LinkToAsync(Uri site, string email)
    {
        using var client = new HttpClient { BaseAddress = site };
        using var limit = new CancellationTokenSource(Longest);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        do
        {
            var mails = await ReadAsync(client, "/dev/mail?lang=en", limit.Token);
            if (mails.QuerySelectorAll("tbody tr").FirstOrDefault(row => row.QuerySelector("td .ltr")?.TextContent == email) is { } mail)
            {
                var page = await ReadAsync(client, mail.QuerySelector("a")!.GetAttribute("href")!, limit.Token);
                return new Uri(page.QuerySelector("[data-testid=link]")!.GetAttribute("href")!).PathAndQuery;
            }
        }
        while (await pause.WaitForNextTickAsync(limit.Token));

        throw new InvalidOperationException($"No mail went to {email}.");
    }

    private static async Task<IHtmlDocument> ReadAsync(HttpClient client, string path, CancellationToken cancellationToken) =>
        await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(path, UriKind.Relative), cancellationToken), cancellationToken);
}
