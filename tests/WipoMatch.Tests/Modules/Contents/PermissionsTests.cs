using WipoMatch.Contents;
using WipoMatch.Security;

namespace WipoMatch.Tests.Modules.Contents;

public sealed class PermissionsTests
{
    [Fact]
    public void Publish_Implies_EditingViewingAndListing()
    {
        Permission[] implied =
        [
            Permissions.EditContent, Permissions.EditOwnContent, Permissions.PublishOwnContent, Permissions.ViewContent,
            Permissions.ViewOwnContent, Permissions.PreviewContent, Permissions.CloneOwnContent, Permissions.ListContent,
        ];

        Assert.All(implied, permission => Assert.True(IsImpliedBy(permission, Permissions.PublishContent), permission.Name));
    }

    [Fact]
    public void PublishOwn_DoesNotImply_AnythingAboutOthers()
    {
        Permission[] others = [Permissions.EditContent, Permissions.PublishContent, Permissions.DeleteContent, Permissions.PreviewContent];

        Assert.All(others, permission => Assert.False(IsImpliedBy(permission, Permissions.PublishOwnContent), permission.Name));
    }

    private static bool IsImpliedBy(Permission permission, Permission by) =>
        permission == by || permission.ImpliedBy.Any(given => IsImpliedBy(given, by));
}
