using WipoMatch.Security;

namespace WipoMatch.Peers;

/// <summary>Who asks, who answers for a country, and who steps in.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Ask, and answer for one's own organizations.</summary>
    public static readonly Permission UseQuestions = new("UseQuestions", "Ask countries and organizations, and answer for one's own");

    /// <summary>Answer questions to the country of one's organization.</summary>
    public static readonly Permission AnswerForCountry = new("AnswerForCountry", "Answer questions to the country");

    /// <summary>Answer what nobody else answers.</summary>
    public static readonly Permission FacilitateQuestions = new("FacilitateQuestions", "Answer questions that nobody else answers");

    /// <summary>Read, decide about and close questions that are silent or were reported.</summary>
    public static readonly Permission ModerateQuestions = new("ModerateQuestions", "Look after questions that are silent or reported", FacilitateQuestions);

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [UseQuestions, AnswerForCountry, FacilitateQuestions, ModerateQuestions];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [FacilitateQuestions]),
        new(RoleNames.Moderator, [ModerateQuestions]),
        new(RoleNames.Facilitator, [FacilitateQuestions]),
        new(RoleNames.FocalPoint, [AnswerForCountry]),
        new(RoleNames.Authenticated, [UseQuestions]),
    ];
}
