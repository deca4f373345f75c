using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.Management;

/// <summary>Makes the administrator of a site that is set up unattended.</summary>
internal sealed class FirstAdministrator(AddAccount add, ResetAccount reset) : IFirstAdministrator
{
    public async Task<string> MakeAsync(string email, string? password, CancellationToken cancellationToken = default)
    {
        var problem = EmailAddress.IsValid(email) ? password is null ? null : OperatorTexts.OfPassword(password, email) : $"'{email}' is no mail address; write one like desk@example.org.";
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(email));
        }

        var (answer, _) = await add.RunAsync(new(email, "Administrator", password, [RoleNames.Administrator]), cancellationToken);
        return answer == ManageAnswer.AddressTaken ? $"The account {email} is there already and stays as it is."
            : password is not null ? $"Made the administrator {email}."
            : $"Made the administrator {email}. Set the password within a day at {await reset.RunAsync(email, cancellationToken)}";
    }
}

/// <summary>Sentences for operators, in English.</summary>
internal static class OperatorTexts
{
    public static string? OfPassword(string? password, string email) => Passwords.Refusal(password, email) switch
    {
        null => null,
        "ErrorPasswordMissing" => "The password is empty; give one of at least 8 characters.",
        "ErrorPasswordShort" => "The password is too short; give one of at least 8 characters.",
        "ErrorPasswordLong" => "The password is too long; give one of at most 128 characters.",
        _ => "The password is too easy to guess; give one that is neither the address nor a repeated character.",
    };
}
