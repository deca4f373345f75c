using WipoMatch.Commands;
using WipoMatch.Members.Management;
using WipoMatch.Security;

namespace WipoMatch.Members.Verbs;

/// <summary><c>user add</c>: makes an account.</summary>
internal sealed class UserAddVerb(AddAccount add, ResetAccount reset) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "user add",
        "Makes an account; without a password it prints a link that sets one.",
        [new("EMAIL", "The mail address.")],
        [
            new("--name", "The name that others see; without it the part before the @.", "NAME"),
            new("--role", "A role; several may be given.", "ROLE", IsMultiple: true),
            new("--password-env", "The environment variable that holds the password.", "VARIABLE"),
        ]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var email = invocation.Required("EMAIL").Trim();
        if (!EmailAddress.IsValid(email))
        {
            throw new WrongUsageException($"'{email}' is no mail address; write one like desk@example.org.");
        }

        var password = Password(invocation, email);
        var name = invocation.Value("--name")?.Trim() is { Length: > 0 } given ? given : email.Split('@')[0];
        var (answer, _) = await add.RunAsync(new(email, name, password, invocation.Values("--role")), cancellationToken);
        UserVerbs.Require(answer, email);
        await invocation.Output.WriteLineAsync($"Made the account {email}.");
        if (password is null)
        {
            await invocation.Output.WriteLineAsync($"Set the password within a day at {await reset.RunAsync(email, cancellationToken)}");
        }

        return 0;
    }

    // Never as an argument: other users of the machine see those.
    private static string? Password(VerbInvocation invocation, string email)
    {
        if (invocation.Value("--password-env") is not { } variable)
        {
            return null;
        }

        var password = Environment.GetEnvironmentVariable(variable)
            ?? throw new VerbFailedException($"The environment variable {variable} is not set; set it to the password.");
        return OperatorTexts.OfPassword(password, email) is { } problem ? throw new VerbFailedException(problem) : password;
    }
}
