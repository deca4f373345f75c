using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Members;

public sealed class UserDirectoryTests
{
    [Fact]
    public async Task Directory_FindsByIdPermissionAndOrganization()
    {
        await using var site = await People.StartAsync(new());
        var editor = await site.AddAsync("editor@example.org", [RoleNames.Editor], language: "ru");
        var member = await site.AddAsync("member@example.org", [RoleNames.Member], organization: "org-1");
        var gone = await site.AddAsync("gone@example.org", [RoleNames.Editor], organization: "org-1");
        await site.ChangeAsync(gone, account => account.State = AccountStates.Closed);
        var edit = Permission(site, "EditContent");

        await site.InScopeAsync(async services =>
        {
            var directory = services.GetRequiredService<IUserDirectory>();
            var found = await directory.FindAsync([editor, gone, "nobody"]);
            Assert.Equal(2, found.Count);
            Assert.Equal(("editor@example.org", "ru"), (found[editor].Email, found[editor].Language));
            Assert.Equal([editor], (await directory.WhoMayAsync(edit)).Select(person => person.UserId));
            var speaker = Assert.Single(await directory.OfOrganizationAsync("org-1"));
            Assert.Equal((member, "Member"), (speaker.UserId, Assert.Single(speaker.Roles)));
        });
    }

    [Fact]
    public async Task Roles_Changed_AreInForceWithTheNextRequest()
    {
        await using var site = await People.StartAsync(new());
        var id = await site.AddAsync("reader@example.org");
        using var browser = await site.SignInAsync("reader@example.org");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await browser.StatusAsync("/dev/mail")).Status);

        await site.InScopeAsync(services => services.GetRequiredService<WipoMatch.Data.IWriteTransactions>().RunAsync(async token =>
        {
            var accounts = services.GetRequiredService<AccountStore>();
            await accounts.SetRolesAsync((await accounts.FindAsync(id, token))!, [RoleNames.Administrator], token);
            await services.GetRequiredService<Microsoft.EntityFrameworkCore.DbContext>().SaveChangesAsync(token);
        }));

        Assert.Equal(System.Net.HttpStatusCode.OK, (await browser.StatusAsync("/dev/mail")).Status);
    }

    private static Permission Permission(SiteFixture site, string name) =>
        site.Services.GetServices<IPermissionProvider>().SelectMany(provider => provider.Permissions).Single(permission => permission.Name == name);
}
