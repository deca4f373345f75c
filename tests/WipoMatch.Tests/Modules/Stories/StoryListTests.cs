using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Stories;

public sealed class StoryListTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_List_CountsStoriesAndIsInTheMenu()
    {
        var page = await site.GetDocumentAsync("/en/stories");

        Assert.Equal("Stories", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("12 stories", page.QuerySelector("#results")!.TextContent);
        Assert.Equal(12, page.QuerySelectorAll(".card").Length);
        Assert.Equal("page", page.QuerySelector(".nav a[href='/en/stories']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Get_FilteredByTheme_ShowsOnlyThatTheme()
    {
        var page = await site.GetDocumentAsync("/en/stories?theme=food-agriculture");

        Assert.Equal("3 stories", page.QuerySelector("#results")!.TextContent);
        Assert.NotNull(page.QuerySelector(".pill"));
    }

    [Theory]
    [InlineData("?theme=%27%22%3E%3Cscript%3E")]
    [InlineData("?page=-1&sort=;drop")]
    [InlineData("?page=99999999999999999999")]
    [InlineData("?q=%00%ff&year=abc&country=&country=KH&country=KH")]
    public async Task Get_HostileQuery_StillGivesAPage(string query)
    {
        var page = await site.GetDocumentAsync("/en/stories" + query);

        Assert.Equal("Stories", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("script:not([src])"));
    }

    [Fact]
    public async Task Get_VeryLongQuestion_SaysThatItWasCut()
    {
        var page = await site.GetDocumentAsync("/en/stories?q=" + new string('x', 3000));

        Assert.NotNull(page.QuerySelector("[role=note]"));
    }
}
