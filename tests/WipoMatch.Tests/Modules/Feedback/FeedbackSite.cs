using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.BackgroundTasks;
using WipoMatch.Feedback.Messages;
using WipoMatch.Feedback.Tasks;
using WipoMatch.Notifications.Mails;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Feedback;

/// <summary>A site with somebody who reads what visitors write.</summary>
internal sealed class FeedbackSite(SiteFixture site, FakeClock clock) : IAsyncDisposable
{
    public const string Reader = "reader@example.org";

    public const string Visitor = "visitor@example.org";

    public SiteFixture Site => site;

    public FakeClock Clock => clock;

    public static async Task<FeedbackSite> StartAsync(string language = "en")
    {
        var clock = new FakeClock();
        var site = await People.StartAsync(clock);
        await site.AddAsync(Reader, [RoleNames.Facilitator], language: language);
        return new(site, clock);
    }

    public Task<FormBrowser> AsReaderAsync() => site.SignInAsync(Reader);

    /// <summary>Sends a report, and gives it as it is kept.</summary>
    public async Task<Message> ReportedAsync(
        string text = "The year is wrong.", string? email = null, string kind = "content", string language = "en", string page = "/en/about")
    {
        using var browser = await FormBrowser.OpenAsync(site, $"/{language}/report-a-problem?page={Uri.EscapeDataString(page)}");
        Assert.Equal($"/{language}/feedback/sent", await browser.SubmitAsync(Report(text, email, kind, page)));
        return (await site.RowsAsync<Message>()).MaxBy(row => row.Id)!;
    }

    public static List<KeyValuePair<string, string>> Report(string text = "The year is wrong.", string? email = null, string kind = "content", string page = "/en/about") =>
        [new("Kind", kind), new("Page", page), new("Text", text), new("Email", email ?? ""), new("Topic", "")];

    public async Task<Message> OnlyAsync() => Assert.Single(await site.RowsAsync<Message>());

    public async Task<List<MailRow>> MailsToAsync(string address)
    {
        await site.DeliverAsync();
        return [.. (await site.RowsAsync<MailRow>()).Where(mail => mail.Recipient == address)];
    }

    public Task CleanAsync() => site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().OfType<RemoveAddresses>().Single().DoWorkAsync(services, CancellationToken.None));

    /// <summary>What the summary of a page says is wrong.</summary>
    public static List<string> Errors(IHtmlDocument page) => [.. page.QuerySelectorAll("[data-testid=errors] li").Select(message => message.TextContent.Trim())];

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
