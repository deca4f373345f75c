using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Contents.Editor;

/// <summary>Choosing concepts in the editor: what is chosen, what the text suggests, and what is looked up.</summary>
public sealed class ConceptQuestionTests : IAsyncLifetime
{
    private const string Name = "F.Concepts";

    private SiteFixture _site = null!;
    private FormBrowser _browser = null!;
    private string _address = "";

    public async Task InitializeAsync()
    {
        _site = await People.StartAsync(new(), "demo");
        _browser = await _site.BecomeAsync("administrator");
        var row = (await _site.RowsAsync<ContentItemRow>()).Single(row => row.Latest && row.DisplayText.StartsWith("Kampot pepper growers", StringComparison.Ordinal));
        _address = $"/en/desk/content/{row.ContentItemId}/edit";
    }

    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Edit_Story_ShowsTheChosenOnesAndAtMostTenToConfirm()
    {
        var page = await _browser.GetAsync(_address);

        var boxes = Boxes(page);
        Assert.Equal(3, boxes.Count(box => box.IsChecked));
        Assert.InRange(boxes.Count(box => !box.IsChecked), 3, 10);
        Assert.All(boxes.Where(box => !box.IsChecked), box => Assert.Contains("Suggested by the text", HintOf(page, box), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_WordInAnyLanguage_OffersWhatIsCalledSoAndKeepsEverything()
    {
        await _browser.GetAsync(_address);
        var versions = (await _site.RowsAsync<ContentItemRow>()).Count;

        var page = await _browser.PostAsync(_browser.AnswersOf(EditorTests.Form, ("Title", "Still my title"), (Name + ".Find", "рис"), ("Do", "find")), EditorTests.Form);

        Assert.Equal("Still my title", page.QuerySelector<IHtmlInputElement>("[name=Title]")!.Value);
        Assert.Contains("“рис”", page.QuerySelector("[data-testid=found] [role=status]")!.TextContent, StringComparison.Ordinal);
        var rice = Boxes(page).Single(box => LabelOf(page, box) == "rice");
        Assert.False(rice.IsChecked);
        Assert.Equal(3, Boxes(page).Count(box => box.IsChecked));
        Assert.Equal(versions, (await _site.RowsAsync<ContentItemRow>()).Count);

        rice.IsChecked = true;
        await _browser.SubmitAsync(_browser.AnswersOf(EditorTests.Form, ("Do", "save")), EditorTests.Form);
        page = await _browser.GetAsync(_address);
        Assert.Contains("rice", Boxes(page).Where(box => box.IsChecked).Select(box => LabelOf(page, box)));
    }

    [Theory]
    [InlineData("mangroves", false)]
    [InlineData(" ", true)]
    public async Task Enter_InABox_LooksUpWhatWasTypedAndSavesOtherwise(string words, bool isSaved)
    {
        await _browser.GetAsync(_address);
        var answers = _browser.AnswersOf(EditorTests.Form, ("Title", "By the key Enter"), (Name + ".Find", words), ("Do", "enter"));

        if (isSaved)
        {
            Assert.Equal(_address, await _browser.SubmitAsync(answers, EditorTests.Form));
        }
        else
        {
            Assert.Contains("mangrove", (await _browser.PostAsync(answers, EditorTests.Form)).QuerySelector("[data-testid=found]")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Find_NothingCalledSo_SaysSo()
    {
        await _browser.GetAsync(_address);

        var page = await _browser.PostAsync(_browser.AnswersOf(EditorTests.Form, (Name + ".Find", "<b>qqq"), ("Do", "find")), EditorTests.Form);

        Assert.Contains("Nothing is called like “<b>qqq”", page.QuerySelector("[data-testid=found] [role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_WithoutText_SuggestsNothingAndRefusesForeignTerms()
    {
        await _browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        Assert.Empty(Boxes(_browser.Page));

        var page = await _browser.PostAsync(_browser.AnswersOf(EditorTests.Form, (Name, "44qgyjx8r21qq2z6jm0xt6f6pr"), ("Do", "preview")), EditorTests.Form);

        Assert.Empty(Boxes(page));
    }

    private static List<IHtmlInputElement> Boxes(IParentNode page) => [.. page.QuerySelectorAll($"input[name='{Name}']").OfType<IHtmlInputElement>()];

    private static string LabelOf(IParentNode page, IHtmlInputElement box) => page.QuerySelector($"label[for='{box.Id}']")!.TextContent;

    private static string HintOf(IDocument page, IHtmlInputElement box) => page.GetElementById(box.GetAttribute("aria-describedby")!)!.TextContent;
}
