namespace WipoMatch.BrowserTests.Infrastructure;

/// <summary>What people do on their way through the site, page by page.</summary>
internal static class Steps
{
    /// <summary>Saves a draft of a story that has all it needs; gives the id of the item.</summary>
    public static async Task<string> WriteStoryAsync(this Person author, string title)
    {
        await author.GoAsync("/en/desk/content/new?type=SuccessStory&language=en");
        await Forms.FillStoryAsync(author.Page, title, "Kenya");
        await author.PressAsync("[name=Do][value=save]");
        return author.Path.Split('/')[4];
    }

    /// <summary>Submits a draft for review.</summary>
    public static async Task SubmitAsync(this Person author, string itemId)
    {
        await author.GoAsync($"/en/desk/content/{itemId}/submission");
        await author.PressAsync("form[action$='/submission'] button");
    }

    /// <summary>Opens the review of an item by the list of those that wait.</summary>
    public static async Task OpenReviewAsync(this Person moderator, string title)
    {
        await moderator.GoAsync("/en/desk/review");
        await moderator.PressAsync($"[data-testid=waiting] th a:has-text('{title}')");
        Assert.Equal(title, await moderator.TextAsync("h1"));
    }

    /// <summary>Approves what waits for review.</summary>
    public static async Task ApproveAsync(this Person moderator, string title)
    {
        await moderator.OpenReviewAsync(title);
        await moderator.PressAsync("form[action$='/approve'] button");
    }

    /// <summary>Finds a story by the search of the site and opens it.</summary>
    public static async Task FindStoryAsync(this Person reader, string title)
    {
        await reader.GoAsync("/en/search?q=" + Uri.EscapeDataString(title));
        await reader.PressAsync($".card-title a:has-text('{title}')");
        Assert.Equal(title, await reader.TextAsync("h1"));
    }

    /// <summary>Changes the page to another language of the site.</summary>
    public static Task ReadInAsync(this Person reader, string language) => reader.PressAsync($".langs a[href^='/{language}/']");

    /// <summary>Applies to join, by the three pages, and confirms by the link that is mailed.</summary>
    public static async Task ApplyAsync(this Person applicant, Uri site, string name, string email)
    {
        await applicant.GoAsync("/en/join");
        await applicant.PressAsync("main a[href$='/join/who']");
        await Forms.FillWhoAsync(applicant.Page, name, email);
        await applicant.PressAsync("main form:has([name=Name]) button");
        await applicant.Page.FillAsync("main [name=q]", "registry");
        await applicant.PressAsync("main form[role=search] button");
        await applicant.Page.Locator("[name=Organization]").First.CheckAsync();
        await applicant.PressAsync("main form:has([name=Organization]) button");
        await Forms.FillAimsAsync(applicant.Page);
        await applicant.PressAsync("main form:has([name=Why]) button");
        Assert.Contains(name, await applicant.TextAsync("[data-testid=join-check]"), StringComparison.Ordinal);
        await applicant.PressAsync("[data-testid=join-check] form button");
        Assert.True(await applicant.SeesAsync("[data-testid=join-sent]"));

        await applicant.GoAsync(await Mailbox.LinkToAsync(site, email));
        await applicant.PressAsync("[data-testid=join-confirm] form button");
        Assert.True(await applicant.SeesAsync("[data-testid=application] [data-testid=due]"));
    }

    /// <summary>Accepts who applied, with every criterion met.</summary>
    public static async Task AcceptAsync(this Person decider, string name)
    {
        await decider.GoAsync("/en/desk/joining");
        await decider.PressAsync($"[data-testid=open] th a:has-text('{name}')");
        foreach (var met in await decider.Page.Locator("[name^='Criterion-'][value=met]").AllAsync())
        {
            await met.CheckAsync();
        }

        await decider.PressAsync("[name=Action][value=Accept]");
        Assert.Equal("/en/desk/joining", decider.Path);
    }

    /// <summary>Signs in by the page for it.</summary>
    public static async Task SignInAsync(this Person person, string email)
    {
        await person.GoAsync("/en/account/sign-in");
        await person.Page.FillAsync("[name=Email]", email);
        await person.Page.FillAsync("[name=Password]", Forms.Password);
        await person.PressAsync("main form:has([name=Password]) button");
        Assert.Equal("/en/account", person.Path);
    }
}
