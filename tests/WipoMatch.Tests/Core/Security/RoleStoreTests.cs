using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Security;

public sealed class RoleStoreTests
{
    [Theory, OnBothDatabases]
    public async Task Upsert_ExistingRole_MergesPermissions(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        await UpsertAsync(site, new("Editor", "Edits.", ["b", "a"]));
        Assert.Equal(["a", "b"], site.Get<RolePermissions>().Of("Editor").Order(StringComparer.Ordinal));

        await UpsertAsync(site, new("Editor", "", ["c", "a"]));
        await UpsertAsync(site, new("Editor", "", ["a"]), PermissionBehavior.Remove);

        var role = await site.InScopeAsync(scope => scope.GetRequiredService<RoleStore>().GetAsync("Editor"));
        Assert.Equal(("Editor", "Edits."), (role!.Name, role.Description));
        Assert.Equal(["b", "c"], role.Permissions);
        Assert.Equal(["b", "c"], site.Get<RolePermissions>().Of("Editor").Order(StringComparer.Ordinal));
        Assert.Empty(site.Get<RolePermissions>().Of("Nobody"));
    }

    [Theory, OnBothDatabases]
    public async Task Upsert_SameAgain_RaisesNoStamp(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        await UpsertAsync(site, new("Editor", "Edits.", ["b", "a"]));
        var before = site.Stamps.Combined;

        await UpsertAsync(site, new("Editor", "Edits.", ["a", "b"]), PermissionBehavior.Replace);

        Assert.Equal(before, site.Stamps.Combined);
    }

    private static Task UpsertAsync(TestSite site, RoleDefinition role, PermissionBehavior behavior = PermissionBehavior.Add) =>
        site.InScopeAsync(scope => scope.GetRequiredService<RoleStore>().UpsertAsync(role, behavior));
}
