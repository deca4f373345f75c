using WipoMatch.Security;

namespace WipoMatch.Moderation;

/// <summary>Who may hand in, decide, and share out the work.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Hand in anybody's content.</summary>
    public static readonly Permission SubmitContent = new("SubmitContent", "Submit content of others for review");

    /// <summary>Hand in one's own and one's organization's content.</summary>
    public static readonly Permission SubmitOwnContent = new("SubmitOwnContent", "Submit own content for review", SubmitContent);

    /// <summary>Give reviews to others, and take them away.</summary>
    public static readonly Permission AssignReviewer = new("AssignReviewer", "Assign reviews to others");

    /// <summary>Decide about what was handed in.</summary>
    public static readonly Permission ModerateContent = new("ModerateContent", "Decide about submitted content", AssignReviewer);

    /// <summary>Open the review desk, which shows of what waits only what the person may decide about.</summary>
    public static readonly Permission AccessReviewDesk = new("AccessReviewDesk", "Open the review desk", ModerateContent);

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [SubmitContent, SubmitOwnContent, AssignReviewer, ModerateContent, AccessReviewDesk];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [SubmitContent, AssignReviewer]),
        new(RoleNames.Editor, [SubmitContent, AssignReviewer]),
        new(RoleNames.Moderator, [ModerateContent]),
        new(RoleNames.Author, [SubmitOwnContent]),
        new(RoleNames.Contributor, [SubmitOwnContent]),
        new(RoleNames.FocalPoint, [SubmitOwnContent]),
        new(RoleNames.Member, [SubmitOwnContent]),
        new(RoleNames.Translator, [SubmitOwnContent]),
    ];
}
