using System.Net;
using AngleSharp.Dom;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Members;

public sealed class ManagementTests
{
    [Fact]
    public async Task Users_Filter_ShowsThoseThatFit()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        await site.AddAsync("mary@example.org", [RoleNames.Member]);
        await site.AddAsync("boris@example.org", [RoleNames.Member, RoleNames.Translator]);
        using var browser = await site.SignInAsync("admin@example.org");

        Assert.Equal(["admin@example.org", "boris@example.org", "mary@example.org"], Addresses(await browser.GetAsync("/en/admin/users")));
        Assert.Equal(["mary@example.org"], Addresses(await browser.GetAsync("/en/admin/users?q=MARY")));
        Assert.Equal(["boris@example.org"], Addresses(await browser.GetAsync("/en/admin/users?role=Translator")));
        Assert.Empty(Addresses(await browser.GetAsync("/en/admin/users?state=locked&q=%25")));
    }

    [Fact]
    public async Task User_RolesChanged_AreInForceAndRecorded()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        var id = await site.AddAsync("mary@example.org", [RoleNames.Member]);
        using var mary = await site.SignInAsync("mary@example.org");
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync($"/en/admin/users/{id}");

        await browser.SubmitAsync([new("role", "Administrator"), new("role", "Translator"), new("reason", "holiday")], "form[action$='/roles']");

        Assert.Equal(HttpStatusCode.OK, (await mary.StatusAsync("/en/admin/users")).Status);
        var row = Assert.Single(await site.RowsAsync<AuditRow>());
        Assert.Equal(("account", "roles", id, "holiday", "Test person"), (row.Category, row.Action, row.SubjectId, row.Reason, row.ActorName));
        Assert.Equal(("""["Member"]""", """["Administrator","Translator"]"""), (row.Before, row.After));
    }

    [Fact]
    public async Task User_LastAdministrator_KeepsTheRoleAndIsNotLocked()
    {
        await using var site = await People.StartAsync(new());
        var id = await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync($"/en/admin/users/{id}");

        var roles = await browser.PostAsync([new("role", "Member")], "form[action$='/roles']");
        Assert.Contains("Nobody would be left", roles.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        await browser.GetAsync($"/en/admin/users/{id}");
        var locked = await browser.PostAsync([new("LockReason", "by mistake")], "form[action$='/lock']");

        Assert.Contains("Nobody would be left", locked.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.True(await browser.IsSignedInAsync());
        Assert.Empty(await site.RowsAsync<AuditRow>());
    }

    [Fact]
    public async Task User_Locked_IsOutUntilUnlockedAndTheReasonIsAsked()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        var id = await site.AddAsync("mary@example.org");
        using var mary = await site.SignInAsync("mary@example.org");
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync($"/en/admin/users/{id}");
        Assert.NotNull((await browser.PostAsync([new("LockReason", " ")], "form[action$='/lock']")).QuerySelector(".field.err .msg"));
        Assert.True(await mary.IsSignedInAsync());

        await browser.GetAsync($"/en/admin/users/{id}");
        await browser.SubmitAsync([new("LockReason", "left the office")], "form[action$='/lock']");
        Assert.False(await mary.IsSignedInAsync());

        await browser.GetAsync($"/en/admin/users/{id}");
        await browser.SubmitAsync([new("LockReason", "came back")], "form[action$='/unlock']");
        (await site.SignInAsync("mary@example.org")).Dispose();
        Assert.Equal(["lock", "unlock"], (await site.RowsAsync<AuditRow>()).OrderBy(row => row.Id).Select(row => row.Action));
    }

    [Fact]
    public async Task Role_PermissionsChanged_AreInForceAtOnceAndRecorded()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        await site.AddAsync("mary@example.org", [RoleNames.Member]);
        using var mary = await site.SignInAsync("mary@example.org");
        using var browser = await site.SignInAsync("admin@example.org");
        Assert.Equal(HttpStatusCode.Forbidden, (await mary.StatusAsync("/en/admin/audit")).Status);
        await browser.GetAsync("/en/admin/roles/Member");

        await browser.SubmitAsync([new("permission", "ViewAuditTrail"), new("permission", "NoSuchPermission")]);

        Assert.Equal(HttpStatusCode.OK, (await mary.StatusAsync("/en/admin/audit")).Status);
        Assert.Equal("""{"Added":["ViewAuditTrail"]}""", Assert.Single(await site.RowsAsync<AuditRow>()).After);
    }

    [Fact]
    public async Task Role_AdministratorWithoutManageUsers_IsRefused()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        using var browser = await site.SignInAsync("admin@example.org");
        await browser.GetAsync("/en/admin/roles/Administrator");

        var page = await browser.PostAsync([new("permission", "PublishContent")]);

        Assert.Contains("must keep ManageUsers", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.StatusAsync("/en/admin/users")).Status);
    }

    private static IEnumerable<string> Addresses(IParentNode page) =>
        page.QuerySelectorAll("[data-testid=users] td:nth-child(2)").Select(cell => cell.TextContent.Trim());
}
