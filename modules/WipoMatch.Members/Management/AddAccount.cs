using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Members.Management;

/// <summary>Makes an account for somebody.</summary>
public sealed class AddAccount(
    DbContext db, IWriteTransactions transactions, AccountStore accounts, Passwords passwords, IRoles roles, ISiteService site, IAuditTrail audit)
{
    /// <summary>Makes it.</summary>
    /// <param name="request">What it is to be.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The answer, and the account when it was made or was there.</returns>
    public async Task<(ManageAnswer Answer, string? AccountId)> RunAsync(NewAccount request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Roles.Any(role => ChangeRoles.Everybodys.Contains(role) || !roles.Names.Contains(role)))
        {
            return (ManageAnswer.UnknownRole, null);
        }

        var result = (ManageAnswer.AddressTaken, (string?)null);
        await transactions.RunAsync(
            async token =>
            {
                var there = await accounts.FindByEmailAsync(request.Email, token);
                result = there is null ? (ManageAnswer.Done, await MakeAsync(request, token)) : (ManageAnswer.AddressTaken, there.Id);
            },
            cancellationToken);
        return result;
    }

    private async Task<string> MakeAsync(NewAccount request, CancellationToken cancellationToken)
    {
        var account = accounts.Add(request.DisplayName, request.Email);
        account.Language = site.Current.DefaultLanguage;
        account.TimeZone = site.Current.TimeZone;
        account.PasswordHash = request.Password is null ? null : passwords.Hash(account, request.Password);
        await db.SaveChangesAsync(cancellationToken);
        await accounts.SetRolesAsync(account, request.Roles, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await audit.RecordAsync(new("account", "add", account.Id, account.DisplayName) { After = new { request.Roles } }, cancellationToken);
        return account.Id;
    }
}

/// <summary>An account that is to be made.</summary>
/// <param name="Email">The address.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Password">The password, or null for none.</param>
/// <param name="Roles">Names of roles.</param>
public sealed record NewAccount(string Email, string DisplayName, string? Password, IReadOnlyList<string> Roles);
