using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Modules;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api.Lists;

/// <summary>Lists as data while their content changes.</summary>
public sealed class ListChangesTests(ApiSites sites) : IClassFixture<ApiSites>
{
    [Theory, OnBothDatabases]
    public async Task Get_AllParts_WhileThingsAreTakenDown_GivesTheOthersOnce(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var before = (await site.GetAllAsync("/en/organizations?format=json&sort=title&limit=100")).Ids().ToList();

        var given = (await site.GetAllAsync("/en/organizations?format=json&sort=title&limit=4", async page =>
        {
            // One that was given long ago, or the very last one given.
            if (page <= 2)
            {
                await site.TakeDownAsync(page == 1 ? before[0] : before[7]);
            }
        })).Ids().ToList();

        Assert.Equal(before, given);
    }

    [Theory, OnBothDatabases]
    public async Task Get_Draft_IsInNoForm(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var id = (await site.GetJsonAsync("/en/stories?format=json&limit=1")).Items().Ids().Single();
        await site.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var draft = await content.GetAsync(services.GetRequiredService<ICatalog>().Current.FindByExchangeId(id)!.ContentItemId, VersionOptions.DraftRequired);
            await content.SaveDraftAsync(draft!.Titled("Not for readers"));
        });

        foreach (var path in new[] { "/en/stories?format=json&limit=100", "/en/stories?format=csv", "/en/search?type=story&format=csv", "/en/search?q=readers&format=json" })
        {
            Assert.DoesNotContain("Not for readers", await site.Client.GetStringAsync(new Uri(path, UriKind.Relative)), StringComparison.Ordinal);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Get_TitleLikeAFormula_IsGuardedInCsvAndShownAtOnce(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var last = (await site.GetAllAsync("/en/needs?format=json&limit=100")).Ids().Last();
        await site.GetCsvAsync("/en/needs?format=csv");

        await site.RetitleAsync(last, "=cmd|' /C calc'!A0");

        Assert.Contains(await site.GetCsvAsync("/en/needs?format=csv"), row => row["title"] == "'=cmd|' /C calc'!A0");
        Assert.Contains(await site.GetAllAsync("/en/needs?format=json&limit=100"), item => item.Text("title") == "=cmd|' /C calc'!A0");
    }

    [Fact]
    public async Task Get_BaseUrl_IsTheOriginOfItems()
    {
        await using var site = await SiteFixture.StartAsync(new()
        {
            Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["WipoMatch:Site:BaseUrl"] = "https://match.example.org" },
        });
        Assert.StartsWith("https://match.example.org/en/themes/", (await site.GetJsonAsync("/en/themes?format=json&limit=1")).Items().Single().Text("url"), StringComparison.Ordinal);
        Assert.StartsWith("https://match.example.org/en/themes/", (await site.GetCsvAsync("/en/themes?format=csv"))[0]["url"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithoutTheFeature_IsThePageWithoutLinks()
    {
        await using var site = await SiteFixture.StartAsync(new() { Configure = services => services.AddSingleton<IFeatures>(new WithoutApi()) });
        var page = await site.GetDocumentAsync("/en/stories?format=json");
        Assert.Null(page.QuerySelector("[data-testid=formats]"));
    }

    private sealed class WithoutApi : IFeatures
    {
        public bool IsEnabled(string featureId) => featureId != "WipoMatch.Api";

        public bool IsEnabled(Type contribution) => contribution.Assembly.GetName().Name != "WipoMatch.Api";
    }
}
