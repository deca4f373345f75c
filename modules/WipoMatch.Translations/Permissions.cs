using WipoMatch.Security;

namespace WipoMatch.Translations;

/// <summary>Who may translate.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>See what lacks in which language, and write translations of what is published.</summary>
    public static readonly Permission TranslateContent = new("TranslateContent", "Translate published stories");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [TranslateContent];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [TranslateContent]),
        new(RoleNames.Editor, [TranslateContent]),
        new(RoleNames.FocalPoint, [TranslateContent]),
        new(RoleNames.Translator, [TranslateContent]),
    ];
}
