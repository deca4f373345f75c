using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Matching;

public sealed class SuggestionSectionsTests : IAsyncLifetime
{
    private const string Aside = "[data-testid=offers-that-may-fit]";

    private SuggestionSite _site = null!;

    public async Task InitializeAsync() => _site = await SuggestionSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task NeedPage_BeforeAndAfterTheTaskRan_SaysWhyThenShowsOffersInAnotherLanguage()
    {
        Assert.Contains("being worked out", (await SectionAsync("need-001")).QuerySelector("[data-testid=no-suggestions]")!.TextContent, StringComparison.Ordinal);

        await _site.RenewAsync();

        var section = await SectionAsync("need-001");
        Assert.Null(section.QuerySelector("[data-testid=no-suggestions]"));
        var shown = section.QuerySelectorAll("[data-suggestion]");
        Assert.InRange(shown.Length, 1, 5);
        Assert.Equal((await _site.OffersAsync("need-001")).Take(shown.Length), shown.Select(article => article.GetAttribute("data-suggestion")));
        Assert.All(shown, article =>
        {
            Assert.InRange(article.QuerySelectorAll("[data-testid=why] li").Length, 1, 4);
            Assert.Contains(article.QuerySelector(".tag")!.TextContent, (string[])["Strong fit", "Good fit", "Possible fit"]);
            Assert.DoesNotContain("%", article.TextContent, StringComparison.Ordinal);
        });
        Assert.Contains(shown, article => article.QuerySelector("h3 a")!.HasAttribute("lang"));
        Assert.Contains(shown, article => article.TextContent.Contains("Both are about: ", StringComparison.Ordinal));
    }

    [Theory, InlineData("ar", "كلاهما يتناول:"), InlineData("zh", "双方都涉及："), InlineData("fr", "Les deux portent sur\u202f:")]
    public async Task NeedPage_OtherLanguages_HaveReasonsInThem(string language, string about)
    {
        await _site.RenewAsync();

        Assert.Contains(about, (await SectionAsync("need-001", language)).TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData("withdrawn"), InlineData("ended"), InlineData("full"), InlineData("not for the country")]
    public async Task NeedPage_OfferFallsAway_IsGoneBeforeAnythingIsWorkedOutAgain(string how)
    {
        await _site.RenewAsync();
        var (first, stored) = ((await _site.OffersAsync("need-001"))[0], (await _site.OffersAsync("need-001")).Count);
        Assert.NotNull((await SectionAsync("need-001")).QuerySelector($"[data-suggestion={first}]"));

        await (how switch
        {
            "withdrawn" => _site.WithdrawAsync(first),
            "ended" => _site.ChangeAsync(first, item => item.OwnPart["ValidTo"] = new JsonObject { ["Value"] = "2026-11-21" }),
            "full" => _site.ChangeAsync(first, item => item.OwnPart["Capacity"] = new JsonObject { ["Value"] = 0 }),
            _ => _site.ChangeAsync(first, item => item.OwnPart["Eligibility"] = new JsonObject { ["Value"] = new JsonObject { ["countries"] = new JsonArray("FJ") } }),
        });

        Assert.Null((await SectionAsync("need-001")).QuerySelector($"[data-suggestion={first}]"));
        Assert.Equal(stored, (await _site.OffersAsync("need-001")).Count);
    }

    [Fact]
    public async Task NeedPage_TheDayAfterAnOfferEnds_DoesNotShowIt()
    {
        await _site.RenewAsync();
        var first = (await _site.OffersAsync("need-001"))[0];
        await _site.ChangeAsync(first, item => item.OwnPart["ValidTo"] = new JsonObject { ["Value"] = "2026-11-22" });
        Assert.NotNull((await SectionAsync("need-001")).QuerySelector($"[data-suggestion={first}]"));

        _site.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Null((await SectionAsync("need-001")).QuerySelector($"[data-suggestion={first}]"));
    }

    [Fact]
    public async Task NeedPage_DraftOfAnOffer_ShowsWhatIsPublished()
    {
        await _site.RenewAsync();
        var first = (await _site.OffersAsync("need-001"))[0];
        await _site.Site.InScopeAsync(async services =>
        {
            var content = (IContentManager)services.GetService(typeof(IContentManager))!;
            var id = ((Catalog.ICatalog)services.GetService(typeof(Catalog.ICatalog))!).Current.FindByExchangeId(first)!.ContentItemId;
            var draft = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
            await content.SaveDraftAsync(draft.Alter<TitlePart>(part => part.Title = "Quokkanuts"));
        });

        await _site.RenewAsync();

        Assert.DoesNotContain("Quokkanuts", (await SectionAsync("need-001")).TextContent, StringComparison.Ordinal);
        Assert.NotNull((await SectionAsync("need-001")).QuerySelector($"[data-suggestion={first}]"));
    }

    [Fact]
    public async Task NeedPage_OfferWithLimits_SaysWhatMayNotFit()
    {
        await _site.ChangeAsync("need-001", item => item.OwnPart["NeededBy"] = new JsonObject { ["Value"] = "2027-06-30" });
        await _site.RenewAsync();
        var first = (await _site.OffersAsync("need-001"))[0];
        await _site.ChangeAsync(first, item => item.OwnPart["ValidTo"] = new JsonObject { ["Value"] = "2026-12-24" });

        var limits = (await SectionAsync("need-001")).QuerySelector($"[data-suggestion={first}] [data-testid=limits]")!.TextContent;

        Assert.Contains("The offer ends on 24 December 2026, before the last day of the need", limits, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfferPage_NamesTheNeedsInWhoseListsItStands()
    {
        await _site.RenewAsync();
        var first = (await _site.OffersAsync("need-001"))[0];
        var page = await _site.Site.GetDocumentAsync(await _site.PathOfAsync(first));

        Assert.NotNull(page.QuerySelector("[data-testid=needs-served] [data-suggestion=need-001]"));
        await _site.ChangeAsync(first, item => item.OwnPart["Capacity"] = new JsonObject { ["Value"] = 0 });
        Assert.Contains(
            "no capacity left", (await _site.Site.GetDocumentAsync(await _site.PathOfAsync(first))).QuerySelector("[data-testid=needs-served]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData("en"), InlineData("ar"), InlineData("zh"), InlineData("fr"), InlineData("ru"), InlineData("es")]
    public async Task HowPage_ShowsTheRulesAndWeightsInForce(string language)
    {
        var page = await _site.Site.GetDocumentAsync($"/{language}/how/suggestions");

        var culture = SiteLanguages.Find(language)!.Culture;
        var shown = page.QuerySelectorAll("[data-testid=weights] tbody tr").ToDictionary(
            row => row.GetAttribute("data-code")!, row => row.QuerySelector("[data-testid=weight]")!.TextContent, StringComparer.Ordinal);
        var weights = new Scorer(MatchingModel.Current).Weights;
        Assert.Equal(weights.ToDictionary(weight => weight.Key, weight => weight.Value.ToString("N3", culture), StringComparer.Ordinal), shown);
        Assert.Equal(8, page.QuerySelectorAll("[data-testid=rules] li").Length);
        Assert.Contains(MatchingModel.Current.Version, page.QuerySelector("[data-testid=version]")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[data-testid=strengths] li").Zip([MatchingModel.Current.Strong, MatchingModel.Current.Good, MatchingModel.Current.Possible]), pair =>
            Assert.Contains(pair.Second.ToString("N2", culture), pair.First.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task HowPage_MeasuredFigures_AreThoseOfTheDocumentation()
    {
        var page = await _site.Site.GetDocumentAsync("/en/how/suggestions");

        var documented = await File.ReadAllTextAsync(MatchingWorld.PathOf("docs", "modules", "Matching.md"));
        var values = page.QuerySelectorAll("[data-testid=measures] tbody tr td:nth-child(2)").Select(cell => cell.TextContent).ToList();
        Assert.Equal(7, values.Count);
        Assert.All(values, value => Assert.Contains(value.StartsWith("0.", StringComparison.Ordinal) ? value[1..] : value, documented, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DeskPage_SignedIn_ShowsAllAndComparesThree()
    {
        await _site.RenewAsync();
        await _site.Site.AddAsync("member@example.org", [RoleNames.Member]);
        using var browser = await _site.Site.SignInAsync("member@example.org");

        var list = await browser.GetAsync("/en/desk/suggestions?for=need-001");
        var ids = list.QuerySelectorAll("[data-suggestion]").Select(article => article.GetAttribute("data-suggestion")!).ToList();
        Assert.NotEmpty(ids);
        Assert.Null(list.QuerySelector("[data-testid=compared]"));
        var compared = await browser.GetAsync($"/en/desk/suggestions?for=need-001&{string.Join('&', ids.Take(4).Select(id => "with=" + id))}");
        Assert.Equal(Math.Min(3, ids.Count), compared.QuerySelectorAll("[data-testid=compared] thead th").Length);
        Assert.All(compared.QuerySelectorAll("[data-testid=compared] tbody tr"), row => Assert.Equal(Math.Min(3, ids.Count), row.QuerySelectorAll("td").Length));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync("/en/desk/suggestions?for=need-999")).Status);
        Assert.NotEmpty((await browser.GetAsync("/en/desk/suggestions")).QuerySelectorAll("[data-testid=other-needs] a"));
    }

    [Fact]
    public async Task DeskPage_Visitor_IsSentToSignIn()
    {
        var (status, location) = await _site.Site.GetStatusAsync("/en/desk/suggestions?for=need-001");

        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Contains("/account/sign-in", location, StringComparison.Ordinal);
    }

    private async Task<IElement> SectionAsync(string need, string language = "en") =>
        (await _site.Site.GetDocumentAsync(await _site.PathOfAsync(need, language))).QuerySelector(Aside)!;
}
