using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.Management;

/// <summary>Makes the first administrator, unattended or as a person asks for.</summary>
internal sealed class FirstAdministrator(
    AddAccount add, ResetAccount reset, Administrators administrators, IWriteTransactions transactions, IStringLocalizer<Texts> localizer) : IFirstAdministrator
{
    private const int LongestName = 200;

    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken = default) => !await administrators.AnyAsync(cancellationToken);

    public FirstAdministratorAnswer.Refused? Check(FirstAdministratorRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (name, email) = (request.DisplayName?.Trim() ?? "", request.Email?.Trim() ?? "");
        var refused = new FirstAdministratorAnswer.Refused(
            name.Length switch { 0 => localizer["ErrorNameMissing"].Value, > LongestName => localizer["ErrorNameLong"].Value, _ => null },
            EmailAddress.IsValid(email) ? null : localizer["ErrorEmail"].Value,
            Passwords.Refusal(request.Password, email) is { } why ? localizer[why].Value : null);
        return refused is { DisplayName: null, Email: null, Password: null } ? null : refused;
    }

    public async Task<FirstAdministratorAnswer> MakeAsync(FirstAdministratorRequest request, CancellationToken cancellationToken = default)
    {
        if (Check(request) is { } refused)
        {
            return refused;
        }

        FirstAdministratorAnswer answer = new FirstAdministratorAnswer.NotNeeded();
        await transactions.RunAsync(async token => answer = await IsNeededAsync(token) ? await AddAsync(request, token) : answer, cancellationToken);
        return answer;
    }

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

    private async Task<FirstAdministratorAnswer> AddAsync(FirstAdministratorRequest request, CancellationToken cancellationToken)
    {
        var (answer, _) = await add.RunAsync(new(request.Email!.Trim(), request.DisplayName!.Trim(), request.Password, [RoleNames.Administrator]), cancellationToken);
        return answer == ManageAnswer.Done
            ? new FirstAdministratorAnswer.Made()
            : new FirstAdministratorAnswer.Refused(null, localizer["ErrorAddressTaken"], null);
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
