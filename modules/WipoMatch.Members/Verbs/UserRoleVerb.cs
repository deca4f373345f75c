using WipoMatch.Commands;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Management;

namespace WipoMatch.Members.Verbs;

/// <summary><c>user role</c>: gives and takes roles, and prints those that somebody has.</summary>
internal sealed class UserRoleVerb(AccountStore accounts, ChangeRoles change) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "user role",
        "Gives and takes roles; prints the roles of the account.",
        [new("EMAIL", "The mail address.")],
        [
            new("--add", "A role to give; several may be given.", "ROLE", IsMultiple: true),
            new("--remove", "A role to take; several may be given.", "ROLE", IsMultiple: true),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var email = invocation.Required("EMAIL").Trim();
        var (add, remove) = (invocation.Values("--add"), invocation.Values("--remove"));
        var account = await accounts.FindByEmailAsync(email, cancellationToken);
        var answer = account is null
            ? ManageAnswer.Unknown
            : await change.RunAsync(account.Id, roles => roles.Except(remove).Union(add), "", cancellationToken);
        UserVerbs.Require(answer, email);
        await invocation.Output.WriteLineAsync($"{email}\t{string.Join(' ', await accounts.RolesAsync(account!.Id, cancellationToken))}");
        return 0;
    }
}
