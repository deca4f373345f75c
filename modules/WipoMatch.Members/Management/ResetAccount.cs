using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Links;

namespace WipoMatch.Members.Management;

/// <summary>Makes a link that sets a new password, for an operator to hand over; it works once and for a day.</summary>
public sealed class ResetAccount(
    DbContext db, IWriteTransactions transactions, AccountStore accounts, MailedLinks links, IAuditTrail audit, IConfiguration configuration)
{
    private const string ThisMachine = "http://localhost:5080";

    /// <summary>Makes the link; the lock of wrong passwords ends with it.</summary>
    /// <param name="email">Whose.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The address, or null when there is no such account or its owner may not sign in.</returns>
    public async Task<string?> RunAsync(string email, CancellationToken cancellationToken)
    {
        string? address = null;
        await transactions.RunAsync(
            async token =>
            {
                if (await accounts.FindByEmailAsync(email, token) is { } account && AccountStates.MaySignIn(account.State))
                {
                    (account.Failures, account.LockedUntilUtc) = (0, null);
                    var secret = links.Add(account.Id, LinkPurposes.Password, MailedLinks.HandedOver);
                    await db.SaveChangesAsync(token);
                    await audit.RecordAsync(new("account", "reset", account.Id, account.DisplayName), token);
                    address = $"{BaseUrl}/{account.Language}/account/new-password/{secret}";
                }
            },
            cancellationToken);
        return address;
    }

    private string BaseUrl => configuration["WipoMatch:Site:BaseUrl"] is { Length: > 0 } url ? url.TrimEnd('/') : ThisMachine;
}
