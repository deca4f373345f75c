using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.Links;

/// <summary>Links that were mailed, by the hashes of their tokens.</summary>
public sealed class MailedLinks(DbContext db, TimeProvider clock)
{
    /// <summary>How long a mailed link works.</summary>
    public static readonly TimeSpan Mailed = TimeSpan.FromMinutes(15);

    /// <summary>How long a link works that an operator hands over.</summary>
    public static readonly TimeSpan HandedOver = TimeSpan.FromHours(24);

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>How many an account was sent within the last hour.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<int> CountAsync(string accountId, CancellationToken cancellationToken)
    {
        var since = clock.UtcNow() - TimeSpan.FromHours(1);
        return db.Set<Link>().CountAsync(row => row.AccountId == accountId && row.CreatedUtc > since, cancellationToken);
    }

    /// <summary>Makes a link in the running write transaction.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="purpose">One of <see cref="LinkPurposes"/>.</param>
    /// <param name="lasts">How long it works.</param>
    /// <returns>The token; it is kept nowhere.</returns>
    public string Add(string accountId, string purpose, TimeSpan lasts)
    {
        var token = SecretToken.New();
        var now = clock.UtcNow();
        db.Add(new Link { Hash = SecretToken.Hash(token), AccountId = accountId, Purpose = purpose, CreatedUtc = now, ExpiresUtc = now + lasts });
        return token;
    }

    /// <summary>The account that a link is for, while it works; null afterwards.</summary>
    /// <param name="token">The token.</param>
    /// <param name="purpose">What it is used for.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Account?> PeekAsync(string token, string purpose, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.Hash(token), clock.UtcNow());
        var account = await (from link in db.Set<Link>()
                             join one in db.Set<Account>() on link.AccountId equals one.Id
                             where link.Hash == hash && link.Purpose == purpose && link.UsedUtc == null && link.ExpiresUtc > now
                             select one).SingleOrDefaultAsync(cancellationToken);
        return account is not null && AccountStates.MaySignIn(account.State) ? account : null;
    }

    /// <summary>Uses a link up in the running write transaction, and with it all others of its purpose; the second of two uses at once gets null.</summary>
    /// <param name="token">The token.</param>
    /// <param name="purpose">What it is used for.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Account?> UseAsync(string token, string purpose, CancellationToken cancellationToken)
    {
        if (await PeekAsync(token, purpose, cancellationToken) is not { } account)
        {
            return null;
        }

        var (now, old) = (clock.UtcNow(), clock.UtcNow() - Kept);
        await db.Set<Link>().Where(row => row.AccountId == account.Id && row.Purpose == purpose && row.UsedUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedUtc, now), cancellationToken);
        await db.Set<Link>().Where(row => row.ExpiresUtc < old).ExecuteDeleteAsync(cancellationToken);
        return account;
    }
}
