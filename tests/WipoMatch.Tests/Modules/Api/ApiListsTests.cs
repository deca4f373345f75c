using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>What the lists of <c>/api/v1</c> hold and how they are asked.</summary>
public sealed class ApiListsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly string[] Records = ["stories", "needs", "offers", "organizations", "initiatives"];

    [Fact]
    public async Task Get_List_GivesTwentyItemsTheTotalAndTheNext()
    {
        var answer = await site.GetJsonAsync("/api/v1/initiatives");

        Assert.Equal(["items", "total", "next"], answer.Select(pair => pair.Key));
        Assert.Equal(Math.Min(20, answer["total"]!.GetValue<int>()), answer.Items().Count());
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("needs")]
    [InlineData("offers")]
    [InlineData("organizations")]
    [InlineData("initiatives")]
    [InlineData("themes")]
    [InlineData("countries")]
    public async Task Get_Pages_GiveEveryThingOnce(string list)
    {
        var whole = await site.GetJsonAsync($"/api/v1/{list}?limit=100");
        var items = await site.GetAllAsync($"/api/v1/{list}?limit=7");

        var keys = items.Select(item => (item["id"] ?? item["code"])!.GetValue<string>()).ToList();
        Assert.Equal(whole["total"]!.GetValue<int>(), keys.Count);
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(whole.Items().Select(item => item.ToJsonString()), items.Take(100).Select(item => item.ToJsonString()));
    }

    [Fact]
    public async Task Get_WithoutUpdatedSince_BeginsWithTheNewestChange_WithIt_WithTheOldest()
    {
        var newest = (await site.GetAllAsync("/api/v1/needs?limit=9")).Select(item => (item.Text("updated"), item.Text("id"))).ToList();
        var oldest = (await site.GetAllAsync("/api/v1/needs?limit=9&updatedSince=2000-01-01T00:00:00Z")).Select(item => (item.Text("updated"), item.Text("id"))).ToList();

        var ordered = newest.OrderBy(one => one.Item1, StringComparer.Ordinal).ThenBy(one => one.Item2, StringComparer.Ordinal).ToList();
        Assert.Equal(ordered, oldest);
        Assert.Equal(ordered.AsEnumerable().Reverse(), newest);
    }

    [Fact]
    public async Task Get_UpdatedSinceAnItem_GivesItAndWhatChangedLater()
    {
        var all = (await site.GetAllAsync("/api/v1/organizations?limit=100&updatedSince=2000-01-01T00:00:00Z")).ToList();
        var since = all[all.Count / 2].Text("updated");

        var later = await site.GetAllAsync($"/api/v1/organizations?limit=100&updatedSince={since}");

        Assert.Equal(all.Where(item => string.CompareOrdinal(item.Text("updated"), since) >= 0).Ids(), later.Ids());
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00Z")]
    [InlineData("2026-01-01t00:00:00z")]
    [InlineData("2026-01-01T00:00:00.123456789Z")]
    [InlineData("2026-01-01T05:30:00%2B05:30")]
    [InlineData("2026-01-01T05:30:00+05:30")]
    [InlineData("2025-12-31T20:00:00-04:00")]
    public async Task Get_UpdatedSinceAnyRfc3339Instant_IsUnderstood(string since) =>
        Assert.NotEmpty((await site.GetJsonAsync($"/api/v1/stories?updatedSince={since}")).Items());

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-01T00:00:00")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-01-01T24:00:00Z")]
    [InlineData("yesterday")]
    [InlineData("1767225600")]
    public async Task Get_UpdatedSinceSomethingElse_IsRefused(string since) =>
        Assert.NotNull((await site.GetJsonAsync($"/api/v1/stories?updatedSince={since}", HttpStatusCode.BadRequest))["errors"]!["updatedSince"]);

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public async Task Get_Language_ChoosesTextsAndLeavesOutWhatIsNotThere(string language)
    {
        foreach (var list in Records)
        {
            var all = await site.GetAllAsync($"/api/v1/{list}?limit=100");
            var some = await site.GetAllAsync($"/api/v1/{list}?limit=100&language={language}");

            Assert.All(some, item => Assert.Equal(language, item.Text("language")));
            Assert.Equal(all.Count(item => Languages(item).Contains(language)), some.Count);
        }
    }

    [Fact]
    public async Task Get_WithoutLanguage_GivesEachThingInItsOriginalLanguage()
    {
        foreach (var list in Records)
        {
            Assert.All(await site.GetAllAsync($"/api/v1/{list}?limit=100"), item =>
            {
                Assert.Null(item["translationOf"]);
                Assert.Contains(item.Text("language"), Languages(item));
            });
        }
    }

    [Fact]
    public async Task Get_Filters_KeepWhatHasOneOfTheValuesOfEach()
    {
        var all = await site.GetAllAsync("/api/v1/needs?limit=100");
        var expected = all.Where(item => item["themes"]!.AsArray().Any(theme => theme!.GetValue<string>() is "public-health" or "food-agriculture"))
            .Where(item => item["support"]!.AsArray().Any(kind => kind!.GetValue<string>() == "training")).Ids().ToList();

        var found = await site.GetAllAsync("/api/v1/needs?theme=public-health&theme=food-agriculture&support=training&limit=3");

        Assert.NotEmpty(expected);
        Assert.Equal(expected, found.Ids());
    }

    [Fact]
    public async Task Get_Words_GivesWhatContainsThem()
    {
        var answer = await site.GetJsonAsync("/api/v1/stories?q=pepper&language=en&limit=100");

        Assert.NotEmpty(answer.Items());
        Assert.All(answer.Items(), item => Assert.Contains("pepper", item.ToJsonString(), StringComparison.OrdinalIgnoreCase));
        Assert.True(answer["total"]!.GetValue<int>() < (await site.GetJsonAsync("/api/v1/stories?language=en"))["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task Get_Item_IsTheOneInTheList_AndItsPageOpens()
    {
        foreach (var list in Records)
        {
            var item = (await site.GetJsonAsync($"/api/v1/{list}?limit=1")).Items().Single();

            Assert.Equal(item.ToJsonString(), (await site.GetJsonAsync($"/api/v1/{list}/{item.Text("id")}")).ToJsonString());
            Assert.Equal(HttpStatusCode.OK, (await site.GetStatusAsync(new Uri(item.Text("url")).PathAndQuery)).Status);
        }
    }

    [Fact]
    public async Task Get_ItemOfAnotherList_IsNotFound()
    {
        var need = (await site.GetJsonAsync("/api/v1/needs?limit=1")).Items().Single();

        var problem = await site.GetJsonAsync($"/api/v1/offers/{need.Text("id")}", HttpStatusCode.NotFound);

        Assert.Contains(need.Text("id"), problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cursor=AAAA", "cursor")]
    [InlineData("cursor=%00%01", "cursor")]
    [InlineData("cursor=ZApub3QgYSBkYXRlCng", "cursor")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("LIMIT=0", "limit")]
    [InlineData("language=en&language=fr", "language")]
    [InlineData("theme=no%00theme", "theme")]
    [InlineData("country=ke", "country")]
    [InlineData("type=need", "type")]
    [InlineData("%3Cscript%3E=1", "<script>")]
    [InlineData("items%5B%5D=1", "items[]")]
    public async Task Get_HostileOrWrongParameters_AreNamed(string query, string named)
    {
        var problem = await site.GetJsonAsync("/api/v1/stories?" + query, HttpStatusCode.BadRequest);

        Assert.Equal(("urn:wipomatch:problem:parameters", 400), (problem.Text("type"), problem["status"]!.GetValue<int>()));
        Assert.Equal([named], problem["errors"]!.AsObject().Select(error => error.Key));
        Assert.Equal("/api/v1/stories?" + query, problem.Text("instance"));
    }

    [Fact]
    public async Task Get_CursorOfAnotherOrder_IsRefused()
    {
        var next = (await site.GetJsonAsync("/api/v1/needs?limit=1")).Text("next");

        Assert.NotNull((await site.GetJsonAsync($"/api/v1/needs?limit=1&updatedSince=2000-01-01T00:00:00Z&cursor={next}", HttpStatusCode.BadRequest))["errors"]!["cursor"]);
        Assert.NotNull((await site.GetJsonAsync($"/api/v1/countries?cursor={next}", HttpStatusCode.BadRequest))["errors"]!["cursor"]);
    }

    [Fact]
    public async Task Get_TooManyValues_AreRefused()
    {
        var query = string.Join('&', Enumerable.Range(1980, 21).Select(year => string.Create(CultureInfo.InvariantCulture, $"year={year}")));

        Assert.NotNull((await site.GetJsonAsync("/api/v1/stories?" + query, HttpStatusCode.BadRequest))["errors"]!["year"]);
    }

    [Fact]
    public async Task Get_Country_HasNamesGroupsOnTheDayAndCounts()
    {
        var kenya = await site.GetJsonAsync("/api/v1/countries/KE");

        Assert.Equal(["ar", "en", "es", "fr", "ru", "zh"], kenya["names"]!.AsObject().Select(name => name.Key));
        Assert.Contains("ARIPO", kenya["groups"]!.AsArray().Select(code => code!.GetValue<string>()));
        Assert.Equal((await site.GetJsonAsync("/api/v1/needs?country=KE"))["total"]!.GetValue<int>(), kenya["counts"]!["needs"]!.GetValue<int>());
        Assert.DoesNotContain("XX", (await site.GetAllAsync("/api/v1/countries?limit=100")).Select(item => item.Text("code")));
    }

    [Fact]
    public async Task Get_CountriesOfAGroup_AreItsMembers()
    {
        var found = await site.GetAllAsync("/api/v1/countries?limit=100&group=LDC&region=AFRICA");

        Assert.NotEmpty(found);
        Assert.All(found, country => Assert.Superset(
            new HashSet<string>(["LDC", "AFRICA"], StringComparer.Ordinal),
            country["groups"]!.AsArray().Select(code => code!.GetValue<string>()).ToHashSet(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Languages(JsonObject item) => item["languages"]!.AsArray().Select(code => code!.GetValue<string>());
}
