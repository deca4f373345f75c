namespace WipoMatch.Security;

/// <summary>The roles that exist from the start, seven of them by Orchard Core's names; further ones come by recipe.</summary>
public static class RoleNames
{
    /// <summary>May do everything.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Publishes and edits all content.</summary>
    public const string Editor = "Editor";

    /// <summary>Decides about what was submitted.</summary>
    public const string Moderator = "Moderator";

    /// <summary>Writes and publishes own content.</summary>
    public const string Author = "Author";

    /// <summary>Writes own content for others to publish.</summary>
    public const string Contributor = "Contributor";

    /// <summary>Speaks for an organization that looks for help or gives it.</summary>
    public const string Member = "Member";

    /// <summary>Speaks for a country.</summary>
    public const string FocalPoint = "FocalPoint";

    /// <summary>Brings what is published into other languages.</summary>
    public const string Translator = "Translator";

    /// <summary>Brings partners together and carries cases to agreements.</summary>
    public const string Facilitator = "Facilitator";

    /// <summary>Everybody who signed in.</summary>
    public const string Authenticated = "Authenticated";

    /// <summary>Everybody.</summary>
    public const string Anonymous = "Anonymous";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Administrator, Editor, Moderator, Facilitator, FocalPoint, Translator, Author, Contributor, Member, Authenticated, Anonymous];
}
