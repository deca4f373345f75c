using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Letters;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Security;

namespace WipoMatch.Members.Sessions;

/// <summary>Signs somebody in on this device; whoever was signed in here before is signed out.</summary>
public sealed class StartSession(
    DbContext db, IWriteTransactions transactions, AccountStore accounts, Principals principals, IMail mail, AccountLetters letters, IIdGenerator ids, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Signs in.</summary>
    /// <param name="http">The request.</param>
    /// <param name="accountId">The account; the caller has made sure that it is the person's.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task RunAsync(HttpContext http, string accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        ClaimsPrincipal? person = null;
        await transactions.RunAsync(
            async token =>
            {
                var account = await accounts.FindAsync(accountId, token) ?? throw new InvalidOperationException("The account does not exist.");
                var session = await AddAsync(account, http, token);
                await db.SaveChangesAsync(token);
                person = await principals.OfAsync(account, session.Id, token);
            },
            cancellationToken);
        await http.SignInAsync(SignInScheme.Name, person!);
    }

    private async Task<Session> AddAsync(Account account, HttpContext http, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var old = now - Kept;
        var before = http.User.FindFirstValue(UserClaims.Session);
        await db.Set<Session>().Where(row => row.Id == before && row.EndedUtc == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedUtc, now), cancellationToken);
        await db.Set<Session>().Where(row => row.AccountId == account.Id && row.LastSeenUtc < old).ExecuteDeleteAsync(cancellationToken);
        var session = new Session
        {
            Id = ids.NewId(),
            AccountId = account.Id,
            Device = DeviceName.Of(http.Request.Headers.UserAgent),
            CreatedUtc = now,
            LastSeenUtc = now,
        };
        var devices = await db.Set<Session>().Where(row => row.AccountId == account.Id).Select(row => row.Device).Distinct().ToListAsync(cancellationToken);
        if (account.Persona is null && devices.Count > 0 && !devices.Contains(session.Device, StringComparer.Ordinal))
        {
            await mail.QueueAsync(letters.NewDevice(account, session), cancellationToken);
        }

        db.Add(session);
        return session;
    }
}
