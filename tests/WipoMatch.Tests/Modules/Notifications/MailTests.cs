using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;
using WipoMatch.Hosting;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Notifications.Delivery;
using WipoMatch.Notifications.Mails;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Notifications;

public sealed class MailTests
{
    private static readonly Letter Hello = new(
        "hello", "reader@example.org", "ar", "مرحبا\r\nBcc: all@example.org", ["<b>نص</b>", "two"], new("افتح", new("https://example.org/?a=1&b=2")));

    [Fact]
    public async Task Queue_SameKeyAgain_QueuesOnce()
    {
        await using var site = await People.StartAsync(new());

        Assert.True(await QueueAsync(site, Hello));
        Assert.False(await QueueAsync(site, Hello));

        Assert.Single(await site.RowsAsync<MailRow>());
    }

    [Fact]
    public async Task Queue_TransactionFails_QueuesNothing()
    {
        await using var site = await People.StartAsync(new());

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
        {
            await services.GetRequiredService<IMail>().QueueAsync(Hello, token);
            throw new InvalidOperationException("changed one's mind");
        })));

        Assert.Empty(await site.RowsAsync<MailRow>());
        Assert.Empty(await site.RowsAsync<OutboxMessageRow>());
    }

    [Fact]
    public async Task Queue_Arabic_IsWrittenFromRightToLeftWithoutMarkupOfOthers()
    {
        await using var site = await People.StartAsync(new());
        await QueueAsync(site, Hello);

        var mail = Assert.Single(await site.RowsAsync<MailRow>());

        var html = await new HtmlParser().ParseDocumentAsync(mail.Html);
        Assert.Equal(("ar", "rtl"), (html.DocumentElement.GetAttribute("lang"), html.DocumentElement.GetAttribute("dir")));
        Assert.Null(html.QuerySelector("b, img, script, link"));
        Assert.Equal("https://example.org/?a=1&b=2", html.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain('\n', mail.Subject);
        Assert.Contains("https://example.org/?a=1&b=2", mail.Text, StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(mail.Text + mail.Html) < 40_000);
    }

    [Fact]
    public async Task Deliver_ServerRefusesFirst_TriesAgainUntilItIsTaken()
    {
        var clock = new FakeClock();
        var transport = new Transport { Refusals = 2 };
        await using var site = await StartAsync(clock, transport);
        await QueueAsync(site, Hello);
        for (var i = 0; i < 4; i++)
        {
            await site.DeliverAsync();
            clock.Advance(TimeSpan.FromHours(7));
        }

        Assert.Single(transport.Taken);
        Assert.NotNull(Assert.Single(await site.RowsAsync<MailRow>()).SentUtc);
        Assert.Empty(await site.RowsAsync<OutboxMessageRow>());
    }

    [Fact]
    public async Task Deliver_ProcessDiedBefore_SendsOnceMoreAndNotAThirdTime()
    {
        var clock = new FakeClock();
        var transport = new Transport();
        await using var site = await StartAsync(clock, transport);
        await QueueAsync(site, Hello);
        await MarkBegunAsync(site, isRepeated: false);
        await site.DeliverAsync();
        Assert.Single(transport.Taken);

        await QueueAsync(site, Hello with { Key = "second" });
        await MarkBegunAsync(site, isRepeated: true);
        await site.DeliverAsync();

        Assert.Single(transport.Taken);
        Assert.Single(await site.RowsAsync<MailRow>(), mail => mail.GivenUpUtc is not null);
    }

    [Theory]
    [InlineData("465 (TLS from the first byte)", "Mode=Smtp", "Host=mail.example.org", "Port=465")]
    [InlineData("WipoMatch:Mail:Host", "Mode=Smtp")]
    [InlineData("no mail address", "Mode=Smtp", "Host=mail.example.org", "From=nobody")]
    [InlineData("WipoMatch:Site:BaseUrl", "Mode=Smtp", "Host=mail.example.org", "From=desk@example.org")]
    [InlineData("neither Mailbox nor Smtp", "Mode=Pigeon")]
    public void Settings_Wrong_AreRefusedWithASentence(string part, params string[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(setting => setting.Split('=')).Select(pair => KeyValuePair.Create("WipoMatch:Mail:" + pair[0], (string?)pair[1]))).Build();

        Assert.Contains(part, Assert.Throws<SettingException>(() => MailSettings.Read(configuration)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mailbox_Demonstration_ShowsTheMailAsTextAndHtml()
    {
        await using var site = await People.StartAsync(new(), "demo");
        await QueueAsync(site, Hello);
        var list = await site.GetDocumentAsync("/dev/mail?lang=fr");
        var address = list.QuerySelector("[data-testid=mailbox] tbody a")!.GetAttribute("href")!;

        var page = await site.GetDocumentAsync(address);
        using var html = await site.Client.GetAsync(new Uri(address.Split('?')[0] + "/html", UriKind.Relative));

        Assert.Equal("https://example.org/?a=1&b=2", page.QuerySelector("[data-testid=link]")!.TextContent.Trim());
        Assert.Contains("default-src 'none'", string.Join(' ', html.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        await site.GetDocumentAsync("/dev/mail/nothing", System.Net.HttpStatusCode.NotFound);
    }

    private static Task<SiteFixture> StartAsync(FakeClock clock, Transport transport) =>
        People.StartAsync(clock, configure: services => services.AddSingleton<IMailTransport>(transport));

    private static async Task<bool> QueueAsync(SiteFixture site, Letter letter)
    {
        var isQueued = false;
        await site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(
            async token => isQueued = await services.GetRequiredService<IMail>().QueueAsync(letter, token)));
        return isQueued;
    }

    private static Task MarkBegunAsync(SiteFixture site, bool isRepeated) => site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(
        token => services.GetRequiredService<DbContext>().Set<MailRow>().Where(row => row.SentUtc == null).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.StartedUtc, DateTime.UnixEpoch).SetProperty(row => row.IsRepeated, isRepeated), token)));

    private sealed class Transport : IMailTransport
    {
        public int Refusals { get; set; }

        public List<string> Taken { get; } = [];

        public Task SendAsync(MailRow mail, CancellationToken cancellationToken)
        {
            if (Refusals-- > 0)
            {
                throw new InvalidOperationException("451 try later");
            }

            Taken.Add(mail.Id);
            return Task.CompletedTask;
        }
    }
}
