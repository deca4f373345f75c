using WipoMatch.Members.TwoStep;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Members;

public sealed class SecondStepTests
{
    // RFC 6238, appendix B, cut to six digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Code_OfTheStandardsSamples_IsTheirs(long seconds, string code) => Assert.Equal(
        code, OneTimeCode.Of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", OneTimeCode.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public async Task SecondStep_SwitchedOn_IsAskedAndTakesEachCodeOnce()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("staff@example.org");
        var secret = await SwitchOnAsync(site, clock, "staff@example.org");
        clock.Advance(TimeSpan.FromMinutes(2));
        var code = OneTimeCode.Of(secret, OneTimeCode.StepOf(clock.GetUtcNow()));

        using var browser = await FirstStepAsync(site);
        Assert.False(await browser.IsSignedInAsync());
        Assert.NotNull((await browser.PostAsync([new("Code", "000000")])).QuerySelector(".msg"));
        Assert.Equal("/en/account", await browser.SubmitAsync([new("Code", $" {code[..3]} {code[3..]} ")]));
        Assert.True(await browser.IsSignedInAsync());

        using var again = await FirstStepAsync(site);
        Assert.NotNull((await again.PostAsync([new("Code", code)])).QuerySelector(".msg"));
        Assert.False(await again.IsSignedInAsync());
    }

    [Fact]
    public async Task SecondStep_RecoveryCode_WorksOnce()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("staff@example.org");
        var codes = new List<string>();
        await SwitchOnAsync(site, clock, "staff@example.org", codes);
        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());

        using var browser = await FirstStepAsync(site);
        Assert.Equal("/en/account", await browser.SubmitAsync([new("Code", codes[3].ToUpperInvariant())]));

        using var again = await FirstStepAsync(site);
        Assert.NotNull((await again.PostAsync([new("Code", codes[3])])).QuerySelector(".msg"));
    }

    [Fact]
    public async Task SecondStep_FiveWrongCodes_Locks()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("staff@example.org");
        var secret = await SwitchOnAsync(site, clock, "staff@example.org");
        clock.Advance(TimeSpan.FromMinutes(2));
        using var browser = await FirstStepAsync(site);
        for (var i = 0; i < 5; i++)
        {
            await browser.PostAsync([new("Code", "000000")]);
        }

        var page = await browser.PostAsync([new("Code", OneTimeCode.Of(secret, OneTimeCode.StepOf(clock.GetUtcNow())))]);

        Assert.Contains("too many wrong tries", page.QuerySelector(".msg")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<FormBrowser> FirstStepAsync(SiteFixture site)
    {
        var browser = await FormBrowser.OpenAsync(site, "/en/account/sign-in");
        Assert.Equal("/en/account/second-step", await browser.SubmitAsync([new("Email", "staff@example.org"), new("Password", People.Password)]));
        await browser.GetAsync("/en/account/second-step");
        return browser;
    }

    private static async Task<string> SwitchOnAsync(SiteFixture site, FakeClock clock, string email, List<string>? codes = null)
    {
        using var browser = await site.SignInAsync(email);
        var page = await browser.GetAsync("/en/account/two-step");
        var secret = page.QuerySelector("[data-testid=secret]")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.NotNull((await browser.PostAsync([new("Code", "123")], "main form[action$='/enable']")).QuerySelector(".msg"));
        page = await browser.PostAsync([new("Code", OneTimeCode.Of(secret, OneTimeCode.StepOf(clock.GetUtcNow())))], "main form[action$='/enable']");
        codes?.AddRange(page.QuerySelectorAll("[data-testid=codes] code").Select(code => code.TextContent));
        return secret;
    }
}
