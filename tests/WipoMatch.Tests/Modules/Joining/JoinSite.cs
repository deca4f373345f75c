using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.BackgroundTasks;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Tasks;
using WipoMatch.Joining.Vetting;
using WipoMatch.Notifications.Mails;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Joining;

/// <summary>A site on which somebody applies and two people decide.</summary>
internal sealed partial class JoinSite(SiteFixture site, FakeClock clock) : IAsyncDisposable
{
    public const string Applicant = "amina@registry.example.org";

    public const string Password = "seven green lamps";

    public SiteFixture Site => site;

    public FakeClock Clock => clock;

    public static async Task<JoinSite> StartAsync()
    {
        var clock = new FakeClock();
        var site = await People.StartAsync(clock);
        await site.AddAsync("first@example.org", [RoleNames.Moderator]);
        await site.AddAsync("second@example.org", [RoleNames.Facilitator]);
        return new(site, clock);
    }

    public Task<FormBrowser> AsFirstAsync() => site.SignInAsync("first@example.org");

    public Task<FormBrowser> AsSecondAsync() => site.SignInAsync("second@example.org");

    /// <summary>Fills in the three pages, up to the check.</summary>
    public async Task<FormBrowser> FillAsync(string email = Applicant, string language = "en", string name = "Amina Test", string organization = "Registry of Tests", string why = "We want to share.")
    {
        var browser = await FormBrowser.OpenAsync(site, $"/{language}/join/who");
        Assert.Equal($"/{language}/join/organization", await browser.SubmitAsync(Who(email, language, name)));
        await browser.GetAsync($"/{language}/join/organization?q={Uri.EscapeDataString(organization)}");
        Assert.Equal($"/{language}/join/organization/new", await browser.SubmitAsync([new("Organization", "new")]));
        await browser.GetAsync($"/{language}/join/organization/new");
        Assert.Equal($"/{language}/join/aims", await browser.SubmitAsync(
            [new("Name", organization), new("Kind", "ip-office"), new("Country", "KE"), new("Website", "www.registry.example.org")]));
        await browser.GetAsync($"/{language}/join/aims");
        Assert.Equal($"/{language}/join/check", await browser.SubmitAsync([new("Aims", "seek"), new("Aims", "tell"), new("Why", why), new("Consent", "yes")]));
        await browser.GetAsync($"/{language}/join/check");
        return browser;
    }

    /// <summary>Applies, and gives the link of the mail.</summary>
    public async Task<string> ApplyAsync(string email = Applicant, string language = "en", string name = "Amina Test", string organization = "Registry of Tests")
    {
        using var browser = await FillAsync(email, language, name, organization);
        Assert.Equal($"/{language}/join/sent", await browser.SubmitAsync([]));
        await site.DeliverAsync();
        return await LinkToAsync(email);
    }

    /// <summary>Applies and confirms; gives the page on which it is decided.</summary>
    public async Task<(string Decision, string State)> ConfirmedAsync(
        string email = Applicant, string language = "en", string name = "Amina Test", string organization = "Registry of Tests")
    {
        var link = await ApplyAsync(email, language, name, organization);
        using var browser = await FormBrowser.OpenAsync(site, link);
        var state = await browser.SubmitAsync([]);
        var application = (await site.RowsAsync<Application>()).Single(row => row.Email == email && row.State == JoinStates.InReview);
        return ($"/en/desk/joining/{application.Id}", state);
    }

    /// <summary>The local address in the newest mail to somebody.</summary>
    public async Task<string> LinkToAsync(string email)
    {
        var mail = (await MailsToAsync(email))[^1];
        return new Uri(Address().Match(mail.Text).Value).PathAndQuery;
    }

    public async Task<List<MailRow>> MailsToAsync(string email) =>
        [.. (await site.RowsAsync<MailRow>()).Where(mail => mail.Recipient == email).OrderBy(mail => mail.CreatedUtc).ThenBy(mail => mail.Key, StringComparer.Ordinal)];

    public async Task<Application> OnlyAsync() => Assert.Single(await site.RowsAsync<Application>());

    public Task CleanAsync() => site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().OfType<RemoveOldApplications>().Single().DoWorkAsync(services, CancellationToken.None));

    public static List<KeyValuePair<string, string>> Who(string email = Applicant, string language = "en", string name = "Amina Test", string password = Password) =>
        [new("Name", name), new("Email", email), new("Language", language), new("TimeZone", "Africa/Nairobi"), new("Password", password)];

    /// <summary>Everything that accepting takes.</summary>
    public static List<KeyValuePair<string, string>> Acceptance(string organization = "new") =>
    [
        .. JoinCriteria.All.Select(criterion => new KeyValuePair<string, string>("Criterion-" + criterion.Key, criterion.Key == "Provider" ? "not-applicable" : "met")),
        new("Roles", RoleNames.Member), new("Roles", RoleNames.Contributor), new("Organization", organization), new("Action", "Accept"),
    ];

    /// <summary>What the summary of a page says is wrong.</summary>
    public static List<string> Errors(IHtmlDocument page) => [.. page.QuerySelectorAll("[data-testid=errors] li").Select(message => message.TextContent.Trim())];

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [GeneratedRegex(@"http://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
