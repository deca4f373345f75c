using WipoMatch.Commands;
using WipoMatch.Members.Management;

namespace WipoMatch.Members.Verbs;

/// <summary><c>user reset</c>: prints a link that sets a new password.</summary>
internal sealed class UserResetVerb(ResetAccount reset) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "user reset", "Prints a link that sets a new password; it works once and for a day.", [new("EMAIL", "The mail address.")], []);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var email = invocation.Required("EMAIL").Trim();
        var address = await reset.RunAsync(email, cancellationToken)
            ?? throw new VerbFailedException($"There is no account with the address {email} whose owner may sign in.");
        await invocation.Output.WriteLineAsync(address);
        return 0;
    }
}
