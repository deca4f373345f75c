using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Members.Accounts;
using WipoMatch.Recipes;
using WipoMatch.Security;
using WipoMatch.Settings;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Contents.Editor;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>A demonstration becomes a site of its own.</summary>
public sealed class RemoveDemonstrationTests
{
    private static readonly RecipeSource Recipe = new RecipeSource.Shipped("remove-demo");

    [Fact]
    public async Task Apply_AdministratorIsThere_TakesOffWhatTheDemonstrationBroughtAndNothingElse()
    {
        await using var site = await People.StartAsync(new(), "demo");
        await site.AddAsync("editor@example.org", [RoleNames.Administrator]);
        using var editor = await site.SignInAsync("editor@example.org");
        var own = TrashTests.LinkToSite(await editor.GetAsync(await TrashTests.PublishAsync(editor, "Our own story")));
        using var persona = await site.BecomeAsync("focal-point");
        await persona.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        await persona.SubmitAsync([new("Title", "Draft of the demonstration"), new("Do", "save")], EditorTests.Form);

        var report = await ApplyAsync(site, dryRun: false);

        Assert.Contains(report.Lines, line => line.Contains("7 closed, 1 of their items removed", StringComparison.Ordinal));
        Assert.False(site.Services.GetRequiredService<ISiteService>().Current.IsDemonstration);
        var left = (await site.RowsAsync<ContentItemRow>()).Where(row => row.Latest && row.ContentType is not ("Page" or "Taxonomy" or "ThemePage" or "CountryPage"));
        Assert.Equal(["Our own story"], left.Select(row => row.DisplayText));
        Assert.Equal(HttpStatusCode.OK, (await editor.StatusAsync(own)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.StatusAsync("/en/account/personas")).Status);
        Assert.False(await persona.IsSignedInAsync());
        Assert.All((await site.RowsAsync<Account>()).Where(row => row.Email.EndsWith("@demo", StringComparison.Ordinal)), row => Assert.Equal((AccountStates.Closed, null), (row.State, row.Persona)));
        Assert.Empty(site.Services.GetRequiredService<ICatalog>().Current.SetsOf(ContentTypes.Need, ContentTypes.Offer, ContentTypes.Organization));
    }

    [Fact]
    public async Task Apply_DryRunOrAgain_ChangesNothing()
    {
        await using var site = await People.StartAsync(new(), "demo");
        await site.AddAsync("editor@example.org", [RoleNames.Administrator]);
        var before = (await site.RowsAsync<ContentItemRow>()).Count(row => row.Latest);

        await ApplyAsync(site, dryRun: true);

        Assert.Equal(before, (await site.RowsAsync<ContentItemRow>()).Count(row => row.Latest));
        await ApplyAsync(site, dryRun: false);
        var again = await ApplyAsync(site, dryRun: false);
        Assert.Contains(again.Lines, line => line.Contains("0 closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Apply_NobodyElseMayChangeAccounts_IsRefusedWithTheWayOut()
    {
        await using var site = await People.StartAsync(new(), "demo");

        var refusal = await Assert.ThrowsAsync<RecipeException>(() => ApplyAsync(site, dryRun: false));

        Assert.Contains("user add", refusal.Message, StringComparison.Ordinal);
        Assert.True(site.Services.GetRequiredService<ISiteService>().Current.IsDemonstration);
        Assert.Equal(7, (await site.RowsAsync<Account>()).Count(row => row.Persona is not null));
    }

    [Fact]
    public async Task Page_Administrator_ReadsEachRemovalAndAppliesJustThat()
    {
        await using var site = await People.StartAsync(new(), "demo");
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/recipes/remove-demo");
        var rows = browser.Page.QuerySelectorAll("[data-testid=changes] tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains("offer-011", StringComparison.Ordinal) && row.Contains("The item is removed.", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("seeker", StringComparison.Ordinal) && row.Contains("The account is closed.", StringComparison.Ordinal));
        using var persona = await site.BecomeAsync("focal-point");
        await persona.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        await persona.SubmitAsync([new("Title", "Written meanwhile"), new("Do", "save")], EditorTests.Form);

        await browser.PostAsync([], "main form[action$='/remove-demo']");

        Assert.True(site.Services.GetRequiredService<ISiteService>().Current.IsDemonstration);
        Assert.NotEmpty(browser.Page.QuerySelectorAll("[data-testid=errors]"));
        Assert.Equal("/en/admin/recipes", await browser.SubmitAsync([], "main form[action$='/remove-demo']"));
        Assert.False(site.Services.GetRequiredService<ISiteService>().Current.IsDemonstration);
    }

    private static Task<RecipeReport> ApplyAsync(SiteFixture site, bool dryRun) => site.InScopeAsync(services =>
        services.GetRequiredService<IRecipeExecutor>().ApplyAsync(Recipe, new RecipeOptions { DryRun = dryRun }));
}
