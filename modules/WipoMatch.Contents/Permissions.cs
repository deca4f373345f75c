using WipoMatch.Security;

namespace WipoMatch.Contents;

/// <summary>Who may read, write and publish content; names and implications are Orchard Core's.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Publish and take down anybody's content.</summary>
    public static readonly Permission PublishContent = new("PublishContent", "Publish or unpublish content of others");

    /// <summary>Publish and take down one's own content.</summary>
    public static readonly Permission PublishOwnContent = new("PublishOwnContent", "Publish or unpublish own content", PublishContent);

    /// <summary>Change anybody's content.</summary>
    public static readonly Permission EditContent = new("EditContent", "Edit content of others", PublishContent);

    /// <summary>Change one's own content.</summary>
    public static readonly Permission EditOwnContent = new("EditOwnContent", "Edit own content", EditContent, PublishOwnContent);

    /// <summary>Remove anybody's content.</summary>
    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content of others");

    /// <summary>Remove one's own content.</summary>
    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent", "Delete own content", DeleteContent);

    /// <summary>Read published content.</summary>
    public static readonly Permission ViewContent = new("ViewContent", "View all content", EditContent);

    /// <summary>Read one's own published content.</summary>
    public static readonly Permission ViewOwnContent = new("ViewOwnContent", "View own content", ViewContent);

    /// <summary>See anybody's drafts as they will look.</summary>
    public static readonly Permission PreviewContent = new("PreviewContent", "Preview content of others", EditContent, PublishContent);

    /// <summary>See one's own drafts as they will look.</summary>
    public static readonly Permission PreviewOwnContent = new("PreviewOwnContent", "Preview own content", PreviewContent, EditOwnContent);

    /// <summary>Start from a copy of anybody's content.</summary>
    public static readonly Permission CloneContent = new("CloneContent", "Clone content of others", EditContent);

    /// <summary>Start from a copy of one's own content.</summary>
    public static readonly Permission CloneOwnContent = new("CloneOwnContent", "Clone own content", CloneContent);

    /// <summary>Open the desk. Orchard Core's name.</summary>
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Open the desk");

    /// <summary>See the lists of content on the desk.</summary>
    public static readonly Permission ListContent = new("ListContent", "List content on the desk", EditContent);

    /// <summary>Read content through the programming interface.</summary>
    public static readonly Permission AccessContentApi = new("AccessContentApi", "Access content via the API");

    private static readonly IReadOnlyList<Permission> Own = [EditOwnContent, DeleteOwnContent, PreviewOwnContent, CloneOwnContent];

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        ViewContent, ViewOwnContent, EditContent, EditOwnContent, PublishContent, PublishOwnContent, DeleteContent, DeleteOwnContent,
        PreviewContent, PreviewOwnContent, CloneContent, CloneOwnContent, AccessAdminPanel, ListContent, AccessContentApi,
    ];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [AccessAdminPanel, PublishContent, DeleteContent, CloneContent, PreviewContent, ListContent, AccessContentApi]),
        new(RoleNames.Editor, [AccessAdminPanel, PublishContent, DeleteContent, CloneContent, PreviewContent, ListContent]),
        new(RoleNames.Moderator, [AccessAdminPanel, ViewContent, PreviewContent, ListContent]),
        new(RoleNames.Author, [AccessAdminPanel, PublishOwnContent, .. Own]),
        new(RoleNames.Contributor, [AccessAdminPanel, EditOwnContent, PreviewOwnContent, CloneOwnContent]),
        new(RoleNames.Member, [AccessAdminPanel, PreviewOwnContent]),
        new(RoleNames.FocalPoint, [AccessAdminPanel, EditOwnContent, PreviewOwnContent, CloneOwnContent]),
        new(RoleNames.Translator, [AccessAdminPanel, EditOwnContent, PreviewContent, ListContent]),
        new(RoleNames.Facilitator, [AccessAdminPanel, PreviewContent, ListContent]),
        new(RoleNames.Authenticated, [ViewContent]),
        new(RoleNames.Anonymous, [ViewContent]),
    ];
}
