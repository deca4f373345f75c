using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Members.Contracts;
using WipoMatch.Security;

namespace WipoMatch.Joining.Desk;

/// <summary>The roles that somebody who joins can be given: none of staff.</summary>
public sealed class RoleChoices(IRoles roles, IAccountRules rules)
{
    private static readonly string[] Offered = [RoleNames.Member, RoleNames.Contributor, RoleNames.FocalPoint, RoleNames.Translator];

    /// <summary>Those that exist on this site.</summary>
    public IReadOnlyList<Choice> All => [.. Offered.Where(role => roles.Names.Contains(role, StringComparer.Ordinal)).Select(role => new Choice(role, rules.RoleName(role)))];

    /// <summary>Those that fit what somebody wants to do; who speaks for a country is chosen by hand.</summary>
    /// <param name="aims">Some of <see cref="JoinAims"/>.</param>
    public static IReadOnlyList<string> For(IReadOnlyList<string> aims)
    {
        ArgumentNullException.ThrowIfNull(aims);
        return
        [
            .. aims.Select(aim => aim switch
            {
                JoinAims.Tell => RoleNames.Contributor,
                JoinAims.Translate => RoleNames.Translator,
                _ => RoleNames.Member,
            }).Distinct(StringComparer.Ordinal),
        ];
    }
}
