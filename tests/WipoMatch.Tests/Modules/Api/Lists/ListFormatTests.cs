using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.Exchange.Contracts;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api.Lists;

/// <summary>Public lists are data, too.</summary>
public sealed class ListFormatTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string, string, string> Lists
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var language in new[] { "ar", "en" })
            {
                data.Add(language, "stories", "story");
                data.Add(language, "needs", "need");
                data.Add(language, "offers", "offer");
                data.Add(language, "initiatives", "initiative");
                data.Add(language, "organizations", "organization");
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task Get_ListAsJson_GivesEachThingOnceInTheReadersLanguageOrItsOwn(string language, string list, string type)
    {
        var items = await site.GetAllAsync($"/{language}/{list}?format=json&limit=7");

        var sets = site.Services.GetRequiredService<ICatalog>().Current.SetsOf(ContentTypesOf(type));
        var expected = sets.ToDictionary(set => set.For(language).ExchangeId, set => set.For(language).Language, StringComparer.Ordinal);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), items.Ids().Order(StringComparer.Ordinal));
        Assert.All(items, item => Assert.Equal(expected[item.Text("id")], item.Text("language")));
        Assert.All(items, item =>
        {
            Assert.Equal(type, item.Text("type"));
            Assert.Equal("published", item.Text("state"));
            Assert.StartsWith($"http://localhost/{language}/{list}/", item.Text("url"), StringComparison.Ordinal);
            Assert.Contains(item.Text("language"), item["languages"]!.AsArray().Select(code => (string)code!));
            Assert.True(DateTimeOffset.TryParse(item.Text("updated"), System.Globalization.CultureInfo.InvariantCulture, out _));
        });
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task Get_ListAsCsv_HasTheRecordsOfTheJsonList(string language, string list, string type)
    {
        var rows = await site.GetCsvAsync($"/{language}/{list}?format=csv");

        var items = await site.GetAllAsync($"/{language}/{list}?format=json&limit=100");
        Assert.Equal(items.Ids(), rows.Select(row => row["id"]));
        Assert.All(rows, row => Assert.Equal(type, row["type"]));
        Assert.Equal(items.Select(item => item.Text("language")), rows.Select(row => row["language"]));
        Assert.DoesNotContain("url", rows[0].Keys);
    }

    [Fact]
    public async Task Get_Json_ItemIsTheRecordOfAnExport()
    {
        var item = (await site.GetJsonAsync("/en/needs?format=json&limit=1")).Items().Single();

        await site.InScopeAsync(async services =>
        {
            var entry = services.GetRequiredService<ICatalog>().Current.FindByExchangeId(item.Text("id"))!;
            var record = (await services.GetRequiredService<IPublishedRecords>().ReadAsync([entry])).Single().Record;
            var expected = JsonNode.Parse(services.GetRequiredService<IPublishedRecords>().Write(record))!.AsObject();
            Assert.Equal(expected.Select(pair => pair.Key).Concat(["languages", "updated", "url"]), item.Select(pair => pair.Key));
            Assert.All(expected, pair => Assert.True(JsonNode.DeepEquals(pair.Value, item[pair.Key]), pair.Key));
        });
    }

    [Theory]
    [InlineData("/ar/stories?theme=food-agriculture&sort=title")]
    [InlineData("/en/needs?support=technical&sort=deadline")]
    [InlineData("/en/search?q=seeds")]
    [InlineData("/ar/search?type=story&theme=food-agriculture")]
    public async Task Get_JsonWithFiltersWordsAndSort_GivesWhatThePageShows(string path)
    {
        var page = await site.GetDocumentAsync(path);
        var answer = await site.GetJsonAsync(path + "&format=json");

        var shown = page.QuerySelectorAll("main .card-title a").Select(link => "http://localhost" + link.GetAttribute("href")).ToList();
        var given = answer.Items().Select(item => item.Text("url")).ToList();
        Assert.NotEmpty(given);
        Assert.Equal(shown.Where(url => given.Contains(url, StringComparer.Ordinal)), given);
        Assert.Contains(answer["total"]!.ToString(), page.QuerySelector("#results")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SecondPageAsJson_GoesOnWhereTheFirstEnds()
    {
        var first = await site.GetJsonAsync("/fr/stories?format=json&limit=3");
        var byCursor = await site.GetJsonAsync($"/fr/stories?format=json&limit=3&cursor={first.Text("next")}");
        var byNumber = await site.GetJsonAsync("/fr/stories?format=json&limit=3&page=2");

        Assert.Equal(byCursor.Items().Ids(), byNumber.Items().Ids());
        Assert.Empty(first.Items().Ids().Intersect(byCursor.Items().Ids()));
    }

    [Fact]
    public async Task Get_CsvWithLimit_NamesTheNextPartInALink()
    {
        using var response = await site.Client.GetAsync(new Uri("/en/stories?format=csv&limit=2&sort=title", UriKind.Relative));
        Assert.Equal("attachment; filename=\"stories-en.csv\"", response.Content.Headers.GetValues("Content-Disposition").Single());
        var next = response.Headers.GetValues("Link").Single().Split('<', '>')[1];

        Assert.Equal(
            (await site.GetCsvAsync("/en/stories?format=csv&limit=4&sort=title")).Select(row => row["id"]),
            [.. (await site.GetCsvAsync("/en/stories?format=csv&limit=2&sort=title")).Concat(await site.GetCsvAsync(next)).Select(row => row["id"])]);
    }

    [Theory]
    [InlineData("countries", "code,name,counts.stories,counts.needs,counts.offers,counts.organizations,counts.initiatives,url")]
    [InlineData("themes", "code,name,definition,counts.stories,counts.needs,counts.offers,counts.initiatives,url")]
    public async Task Get_CountriesAndThemes_AreRowsWithCounts(string list, string columns)
    {
        foreach (var language in new[] { "ar", "en" })
        {
            var items = await site.GetAllAsync($"/{language}/{list}?format=json&limit=5");
            var rows = await site.GetCsvAsync($"/{language}/{list}?format=csv");

            Assert.Equal(columns.Split(','), rows[0].Keys);
            Assert.Equal(items.Select(item => item.Text("code")), rows.Select(row => row["code"]));
            Assert.Equal(items.Select(item => item.Text("name")), rows.Select(row => row["name"]));
            Assert.All(items, item => Assert.StartsWith($"http://localhost/{language}/{list}/{item.Text("code")}", item.Text("url"), StringComparison.Ordinal));
            Assert.Contains(items, item => (int)item["counts"]!["stories"]! > 0);
        }
    }

    [Fact]
    public async Task Get_CountriesByName_AreThoseOfThePage() =>
        Assert.Equal(["KE"], (await site.GetJsonAsync("/en/countries?q=kenya&format=json")).Items().Select(item => item.Text("code")));

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/json, text/plain, */*", "application/json")]
    [InlineData("text/csv;q=0.9, application/json;q=0.2, text/html;q=0.1", "text/csv")]
    [InlineData("text/html, application/json", "text/html")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("application/json;q=0", "text/html")]
    [InlineData("image/png", "text/html")]
    [InlineData("json", "text/html")]
    public async Task Get_Accept_DecidesWithoutFormat(string accept, string mediaType)
    {
        using var response = await site.SendAsync(HttpMethod.Get, "/zh/needs", ("Accept", accept));
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task Get_Format_BeatsAccept()
    {
        using var json = await site.SendAsync(HttpMethod.Get, "/ru/needs?format=json", ("Accept", "text/html"));
        using var html = await site.SendAsync(HttpMethod.Get, "/ru/needs?format=html", ("Accept", "application/json"));
        Assert.Equal("application/json", json.Content.Headers.ContentType?.MediaType);
        Assert.Equal("text/html", html.Content.Headers.ContentType?.MediaType);
    }

    // A site of its own: where many tests read, the room for kept answers may be full, and then one more is not kept.
    [Fact]
    public async Task Get_SameAddressInSeveralForms_IsKeptForEach()
    {
        await using var own = await SiteFixture.StartAsync(new() { Recipe = "demo" });
        for (var round = 0; round < 2; round++)
        {
            foreach (var mediaType in new[] { "text/html", "application/json", "text/csv" })
            {
                using var response = await own.SendAsync(HttpMethod.Get, "/es/offers?sdg=17&theme=other", ("Accept", mediaType));
                Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
                Assert.Equal(round == 1, response.Headers.Age is not null);
            }
        }
    }

    [Fact]
    public async Task Get_OtherFormatLimitOrCursor_IsAnotherEntry()
    {
        var one = await site.GetJsonAsync("/es/needs?format=json&limit=1");
        var two = await site.GetJsonAsync("/es/needs?format=json&limit=2");
        var next = await site.GetJsonAsync($"/es/needs?format=json&limit=1&cursor={one.Text("next")}");
        Assert.Equal((1, 2, 1), (one.Items().Count(), two.Items().Count(), next.Items().Count()));
        Assert.Equal(two.Items().Ids(), one.Items().Concat(next.Items()).Ids());
    }

    [Theory]
    [InlineData("/en/stories?format=xml", HttpStatusCode.NotAcceptable, "format is unknown")]
    [InlineData("/en/stories?format=json&limit=0", HttpStatusCode.BadRequest, "'limit'")]
    [InlineData("/en/stories?format=json&limit=101", HttpStatusCode.BadRequest, "'limit'")]
    [InlineData("/en/stories?format=csv&limit=ten", HttpStatusCode.BadRequest, "'limit'")]
    [InlineData("/en/stories?format=json&cursor=x", HttpStatusCode.BadRequest, "'cursor'")]
    [InlineData("/en/countries?format=json&cursor=x", HttpStatusCode.BadRequest, "'cursor'")]
    [InlineData("/en/search?q=seeds&format=csv", HttpStatusCode.NotAcceptable, "Add type=")]
    [InlineData("/en/search?format=csv", HttpStatusCode.NotAcceptable, "Add type=")]
    public async Task Get_WhatCannotBeGiven_SaysWhyAndHowToMendIt(string path, HttpStatusCode status, string detail) =>
        Assert.Contains(detail, (await site.GetJsonAsync(path, status)).Text("detail"), StringComparison.Ordinal);

    [Fact]
    public async Task Get_CursorOfAnotherOrder_IsRefused()
    {
        var cursor = (await site.GetJsonAsync("/en/stories?format=json&limit=1")).Text("next");
        Assert.Contains("'cursor'", (await site.GetJsonAsync($"/en/stories?format=json&sort=title&cursor={cursor}", HttpStatusCode.BadRequest)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SearchWithoutQuestion_IsAnEmptyList() =>
        Assert.Equal("""{"items":[],"total":0,"next":null}""", (await site.GetJsonAsync("/en/search?format=json")).ToJsonString());

    [Fact]
    public async Task Get_SearchOfOneTypeAsCsv_HoldsRecords() =>
        Assert.All(await site.GetCsvAsync("/en/search?type=story&format=csv"), row => Assert.Equal("story", row["type"]));

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task Get_ListPages_LinkToTheirData(string language)
    {
        foreach (var path in new[] { "stories", "needs", "offers", "initiatives", "organizations", "countries", "themes" })
        {
            var page = await site.GetDocumentAsync($"/{language}/{path}");
            var links = page.QuerySelectorAll("[data-testid=formats] a[rel~=alternate]");
            Assert.Equal(["application/json", "text/csv"], links.Select(link => link.GetAttribute("type")));
            Assert.All(links, link => Assert.Matches($@"^/{language}/{path}\?(sort=title&)?format=(json|csv)$", link.GetAttribute("href")));
        }

        var search = await site.GetDocumentAsync($"/{language}/search?theme=food-agriculture");
        Assert.Equal([$"/{language}/search?theme=food-agriculture&format=json"], search.QuerySelectorAll("[data-testid=formats] a").Select(link => link.GetAttribute("href")));
    }

    private IReadOnlyList<string> ContentTypesOf(string type) =>
        [.. site.Services.GetRequiredService<IContentLinks>().Routes.Values.Where(route => route.ExchangeType == type).Select(route => route.ContentType)];
}
