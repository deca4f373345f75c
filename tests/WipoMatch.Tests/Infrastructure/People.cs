using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WipoMatch.BackgroundTasks;
using WipoMatch.Core.Events;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>People with accounts on a site of a test.</summary>
internal static class People
{
    public const string Password = "correct horse battery";

    // Few rounds: a hash tells how many it took, and signing in repeats just those.
    private static readonly PasswordHasher<Account> QuickHasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }));

    /// <summary>A site whose outbox only the test empties, by <see cref="DeliverAsync"/>, and whose clock the test moves.</summary>
    public static Task<SiteFixture> StartAsync(FakeClock clock, string recipe = "setup", Action<IServiceCollection>? configure = null, bool isNew = false) =>
        SiteFixture.StartAsync(new() { Recipe = recipe, Clock = clock, RunsTasks = false, Configure = configure, IsNew = isNew });

    /// <summary>Makes an account.</summary>
    public static async Task<string> AddAsync(
        this SiteFixture site, string email, IReadOnlyCollection<string>? roles = null, string? password = Password, string language = "en", string? organization = null)
    {
        var id = "";
        await site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
        {
            var accounts = services.GetRequiredService<AccountStore>();
            var account = accounts.Add("Test person", email);
            account.Language = language;
            account.PasswordHash = password is null ? null : QuickHasher.HashPassword(account, password);
            await services.GetRequiredService<DbContext>().SaveChangesAsync(token);
            await accounts.SetRolesAsync(account, roles ?? [], token);
            await accounts.SetOrganizationsAsync(account, organization is null ? [] : [organization], token);
            await services.GetRequiredService<DbContext>().SaveChangesAsync(token);
            id = account.Id;
        }));
        return id;
    }

    /// <summary>A browser in which somebody has signed in by the page for it.</summary>
    public static async Task<FormBrowser> SignInAsync(this SiteFixture site, string email, string password = Password, string? userAgent = null)
    {
        var client = site.CreateReader(keepsCookies: true);
        if (userAgent is not null)
        {
            client.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);
        }

        var browser = await FormBrowser.OpenAsync(client, "/en/account/sign-in");
        Assert.Equal("/en/account", await browser.SubmitAsync([new("Email", email), new("Password", password)]));
        return browser;
    }

    /// <summary>A browser in which somebody is one of the people of the demonstration.</summary>
    public static async Task<FormBrowser> BecomeAsync(this SiteFixture site, string persona)
    {
        var browser = await FormBrowser.OpenAsync(site, "/en/account/personas");
        await browser.SubmitAsync([], $"form:has(input[value='{persona}'])");
        return browser;
    }

    /// <summary>Delivers what waits in the outbox, and what that has caused.</summary>
    public static async Task DeliverAsync(this SiteFixture site)
    {
        var delivery = site.Services.GetServices<IBackgroundTask>().OfType<OutboxDelivery>().Single();
        await site.InScopeAsync(services => delivery.DoWorkAsync(services, CancellationToken.None));
    }

    /// <summary>Reads rows of a table.</summary>
    public static Task<List<T>> RowsAsync<T>(this SiteFixture site) where T : class =>
        site.InScopeAsync(services => services.GetRequiredService<DbContext>().Set<T>().AsNoTracking().ToListAsync());

    /// <summary>Changes an account.</summary>
    public static Task ChangeAsync(this SiteFixture site, string id, Action<Account> change) => site.InScopeAsync(services =>
        services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
        {
            var db = services.GetRequiredService<DbContext>();
            change(await db.Set<Account>().SingleAsync(row => row.Id == id, token));
            await db.SaveChangesAsync(token);
        }));

    /// <summary>Whether the browser is signed in: its own account answers.</summary>
    public static async Task<bool> IsSignedInAsync(this FormBrowser browser) =>
        (await browser.StatusAsync("/en/account")).Status == HttpStatusCode.OK;
}
