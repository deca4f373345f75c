using Microsoft.Playwright;

namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>Long forms, filled in as somebody does who has all answers.</summary>
internal static class Forms
{
    public const string Password = "correct horse battery";

    /// <summary>All that a story needs before it can be submitted.</summary>
    /// <param name="page">The editor with a new story.</param>
    /// <param name="title">Its title.</param>
    /// <param name="country">The name of its country.</param>
    public static async Task FillStoryAsync(IPage page, string title, string country)
    {
        await page.FillAsync("[name=Title]", title);
        foreach (var box in await page.Locator("[name^='Body.'], [name='F.Summary']").AllAsync())
        {
            await box.FillAsync("It worked well for us.");
        }

        await page.SelectOptionAsync("[name='F.Country']", new SelectOptionValue { Label = country });
        await page.Locator("[name='F.Themes']").First.CheckAsync();
        await page.FillAsync("[name='F.Year']", "2024");
    }

    /// <summary>The first page of an application to join.</summary>
    /// <param name="page">That page.</param>
    /// <param name="name">Who applies.</param>
    /// <param name="email">Where they read their mail.</param>
    public static async Task FillWhoAsync(IPage page, string name, string email)
    {
        await page.FillAsync("[name=Name]", name);
        await page.FillAsync("[name=Email]", email);
        await page.FillAsync("[name=Password]", Password);
        await page.SelectOptionAsync("[name=TimeZone]", "Africa/Nairobi");
    }

    /// <summary>The third page of an application to join.</summary>
    /// <param name="page">That page.</param>
    public static async Task FillAimsAsync(IPage page)
    {
        await page.Locator("[name=Aims]").First.CheckAsync();
        await page.FillAsync("[name=Why]", "We look for partners.");
        await page.CheckAsync("[name=Consent]");
    }
}
