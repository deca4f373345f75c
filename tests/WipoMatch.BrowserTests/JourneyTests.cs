using System.Globalization;
using Microsoft.Playwright;
using WipoMatch.BrowserTests.Infrastructure;

namespace WipoMatch.BrowserTests;

/// <summary>Whole ways through the site of several people, each at a browser of their own; with scripts and without.</summary>
[Collection(DeskCollection.Name)]
public sealed class JourneyTests(BrowserFixture browser, JourneySite site) : IClassFixture<JourneySite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Story_WrittenReviewedAndTranslated_IsReadAndToldWhenItsOriginalChanged(bool hasScripts)
    {
        var (title, arabic, chinese) = hasScripts ? ("Seeds that grow", "بذور تنمو", "种子生长") : ("Seeds that stay", "بذور تبقى", "种子留存");
        await using var author = await BecomeAsync("focal-point", hasScripts);
        await using var moderator = await BecomeAsync("moderator", hasScripts);
        await using var translator = await BecomeAsync("translator", hasScripts);
        await using var administrator = await BecomeAsync("administrator", hasScripts);
        await using var reader = await Person.OpenAsync(browser, site.Address, hasScripts);

        var story = await author.WriteStoryAsync(title);
        await author.SubmitAsync(story);
        await AskForAYearAsync(moderator, title);
        await MendAsync(author, story);
        await moderator.OpenReviewAsync(title);
        Assert.Contains("Done", await moderator.TextAsync("[data-testid=points]"), StringComparison.OrdinalIgnoreCase);
        await moderator.PressAsync("form[action$='/approve'] button");
        await reader.FindStoryAsync(title);
        Assert.Contains("By 2024, 40 villages kept their seeds.", await reader.TextAsync("main"), StringComparison.Ordinal);

        await TranslateAsync(translator, moderator, story, "ar", arabic);
        await TranslateAsync(translator, moderator, story, "zh", chinese);
        await reader.FindStoryAsync(title);
        await reader.ReadInAsync("zh");
        Assert.Equal(chinese, await reader.TextAsync("h1"));
        await reader.ReadInAsync("ar");
        Assert.Equal(arabic, await reader.TextAsync("h1"));
        Assert.False(await reader.SeesAsync("[data-testid=translation-note]"));

        var before = Today();
        await administrator.GoAsync($"/en/desk/content/{story}/edit");
        await administrator.Page.FillAsync("[name='Body.1']", "The problem has changed a lot since: prices doubled in 2025.");
        await administrator.PressAsync("[name=Do][value=publish]");

        await reader.GoAsync(reader.Path);
        Assert.Equal(arabic, await reader.TextAsync("h1"));
        Assert.InRange(await reader.Page.Locator("[data-testid=translation-note] time").First.GetAttributeAsync("datetime") ?? "", before, Today());
        await Pictures.TakeAsync(reader.Page, $"journey-story-ar-{hasScripts}");
        await reader.ReadInAsync("en");
        Assert.Contains("prices doubled in 2025", await reader.TextAsync("main"), StringComparison.Ordinal);
        await Pictures.TakeAsync(reader.Page, $"journey-story-en-{hasScripts}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stranger_JoinedAndAccepted_AsksACountryAndReadsItsAnswerButNoAddress(bool hasScripts)
    {
        var (name, title) = hasScripts ? ("Amina Scripted", "A lake with a name") : ("Amina Plain", "A hill with a name");
        var email = name.Replace(' ', '.') + "@example.org";
        await using var administrator = await BecomeAsync("administrator", hasScripts);
        await using var focalPoint = await BecomeAsync("focal-point", hasScripts);
        await using var stranger = await Person.OpenAsync(browser, site.Address, hasScripts);
        await PublishAsync(administrator, title);

        await stranger.ApplyAsync(site.Address, name, email);
        await administrator.AcceptAsync(name);
        await stranger.SignInAsync(email);
        await stranger.FindStoryAsync(title);
        await stranger.PressAsync("[data-testid=ask-the-country] a");
        Assert.Contains("Kenya", await stranger.TextAsync("[data-testid=to]"), StringComparison.Ordinal);
        await stranger.Page.FillAsync("[name=Text]", "Which office keeps the register, and may we visit it?");
        await stranger.PressAsync("[data-testid=ask] form button");
        await stranger.PressAsync("[data-testid=sent] a[href*='/questions/']");
        var question = stranger.Path;

        await focalPoint.GoAsync("/en/desk/questions");
        await focalPoint.PressAsync($"[data-testid=waiting] a[href='{question}']");
        Assert.Contains("Which office keeps the register", await focalPoint.TextAsync("[data-testid=messages]"), StringComparison.Ordinal);
        await focalPoint.Page.FillAsync("form[action$='/reply'] [name=Text]", "The national office; yes, in spring.");
        await focalPoint.PressAsync("form[action$='/reply'] button");

        foreach (var path in new[] { question, question.Replace("/en/", "/ar/", StringComparison.Ordinal) })
        {
            await stranger.GoAsync(path);
            Assert.Contains("The national office; yes, in spring.", await stranger.TextAsync("[data-testid=messages]"), StringComparison.Ordinal);
            await Pictures.TakeAsync(stranger.Page, $"journey-question-{path[1..3]}-{hasScripts}");
        }

        await focalPoint.GoAsync(question);
        await focalPoint.GoAsync("/en/account");
        Assert.Contains("focalpoint.ke@demo", focalPoint.Read, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(email, stranger.Read, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("focalpoint.ke@demo", stranger.Read, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(email, focalPoint.Read, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(email, administrator.Read, StringComparison.OrdinalIgnoreCase);
    }

    private static string Today() => DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task AskForAYearAsync(Person moderator, string title)
    {
        await moderator.OpenReviewAsync(title);
        await moderator.Page.ClickAsync("details:has(form[action$='/changes']) summary");
        await moderator.Page.SelectOptionAsync("[name=Reason1]", new SelectOptionValue { Index = 1 });
        await moderator.Page.FillAsync("[name=Text1]", "Say in which year.");
        await moderator.PressAsync("form[action$='/changes'] button");
    }

    private static async Task MendAsync(Person author, string story)
    {
        await author.GoAsync($"/en/desk/content/{story}/edit");
        await author.Page.FillAsync("[name='Body.4']", "By 2024, 40 villages kept their seeds.");
        await author.PressAsync("[name=Do][value=save]");
        await author.GoAsync($"/en/desk/content/{story}/submission");
        Assert.Contains("Say in which year.", await author.TextAsync("main"), StringComparison.Ordinal);
        await author.Page.CheckAsync("[name=Done]");
        await author.PressAsync("form[action$='/submission'] button");
    }

    private static async Task TranslateAsync(Person translator, Person moderator, string story, string language, string title)
    {
        await translator.GoAsync($"/en/desk/translations/{story}/{language}");
        foreach (var box in await translator.Page.Locator("[data-testid=pair] textarea, [data-testid=pair] input").AllAsync())
        {
            await box.FillAsync("2024 40");
        }

        await translator.Page.FillAsync("[name=Title]", title);
        await translator.PressAsync("[name=Do][value=save]");
        await translator.PressAsync("[data-testid=review-actions] a[href$='/submission']");
        await translator.PressAsync("form[action$='/submission'] button");
        await moderator.ApproveAsync(title);
    }

    private static async Task PublishAsync(Person administrator, string title)
    {
        var story = await administrator.WriteStoryAsync(title);
        await administrator.GoAsync($"/en/desk/content/{story}/edit");
        await administrator.PressAsync("[name=Do][value=publish]");
    }

    private Task<Person> BecomeAsync(string persona, bool hasScripts) => Person.BecomeAsync(browser, site.Address, hasScripts, persona);
}

/// <summary>A demonstration in which the journeys write.</summary>
public sealed class JourneySite : IAsyncLifetime
{
    private DemonstrationSite? _site;

    public Uri Address => _site!.Address;

    public async Task InitializeAsync() => _site = await DemonstrationSite.StartAsync();

    public async Task DisposeAsync() => await _site!.DisposeAsync();
}
