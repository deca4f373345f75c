using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;
using WipoMatch.Settings;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Members;

public sealed class PersonaTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Personas_Demonstration_AreSevenAndEachSignsInByOneClick()
    {
        var page = await site.GetDocumentAsync("/en/account/personas");
        var personas = page.QuerySelectorAll("[data-testid=personas] input[name=persona]").Select(input => input.GetAttribute("value")!).ToList();

        Assert.Equal(["seeker", "provider", "focal-point", "translator", "moderator", "facilitator", "administrator"], personas);
        foreach (var persona in personas)
        {
            using var browser = await site.BecomeAsync(persona);
            var account = await browser.GetAsync("/en/account");
            Assert.Contains("Demonstration", account.QuerySelector("[data-testid=reader]")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Personas_OfOrganizations_NameOrganizationsOfTheDemonstration()
    {
        var catalog = site.Services.GetRequiredService<ICatalog>();
        var organizations = await site.RowsAsync<AccountOrganization>();

        Assert.NotEmpty(organizations);
        Assert.All(organizations, row => Assert.NotNull(catalog.Current.FindByExchangeId(row.Organization)));
    }

    [Fact]
    public async Task AccountOfAPersona_NamesItsOrganization()
    {
        var seeker = (await site.RowsAsync<Account>()).Single(account => account.Email == "seeker@demo");
        var organization = (await site.RowsAsync<AccountOrganization>()).Single(row => row.AccountId == seeker.Id).Organization;
        var name = site.Services.GetRequiredService<ICatalog>().Current.FindByExchangeId(organization)!.Title;
        using var browser = await site.BecomeAsync("administrator");

        var page = await browser.GetAsync($"/en/admin/users/{seeker.Id}");

        Assert.Contains(page.QuerySelectorAll("dd"), value => value.TextContent.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Personas_Roles_Exist()
    {
        var roles = site.Services.GetRequiredService<IRoles>().Names;

        Assert.All(await site.RowsAsync<AccountRole>(), row => Assert.Contains(row.Role, roles));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task PublicPage_Demonstration_LinksToThemWithoutAForm(string language)
    {
        var page = await site.GetDocumentAsync($"/{language}/about");

        Assert.NotNull(page.QuerySelector($".demo a[href='/{language}/account/personas']"));
        Assert.NotNull(page.QuerySelector($"[data-testid=reader] a[href^='/{language}/account/sign-in']"));
        Assert.Null(page.QuerySelector("form[method=post]"));
    }

    [Fact]
    public async Task Personas_OnAnyOtherSite_DoNotExist()
    {
        await using var own = await People.StartAsync(new(), "demo");
        using var browser = await FormBrowser.OpenAsync(own, "/en/account/personas");
        await own.Services.GetRequiredService<ISiteService>().UpdateAsync(settings => settings with { IsDemonstration = false });

        using var answer = await browser.SendAsync([], "form:has(input[value='administrator'])");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync("/en/account/personas")).Status);
        Assert.Equal(HttpStatusCode.Found, (await browser.StatusAsync("/dev/mail")).Status);
    }
}
