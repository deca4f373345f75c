using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;

namespace WipoMatch.Core.BackgroundTasks;

/// <summary>The right of one process to do something for a while. Take and keep inside a write transaction.</summary>
public sealed class LeaseStore(WipoMatchDbContext db, IWriteTransactions transactions, TimeProvider clock)
{
    /// <summary>How long a lease holds without being renewed.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(5);

    /// <summary>Takes a lease that is free, has run out, or is one's own already.</summary>
    /// <param name="name">What for.</param>
    /// <param name="owner">The id of the process.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it is one's own now.</returns>
    public async Task<bool> TryTakeAsync(string name, string owner, CancellationToken cancellationToken)
    {
        var taken = false;
        await transactions.RunAsync(
            async token =>
            {
                var now = clock.UtcNow();
                var row = await db.Set<LeaseRow>().SingleOrDefaultAsync(row => row.Name == name, token);
                if (row is not null && row.Owner != owner && row.UntilUtc > now)
                {
                    return;
                }

                if (row is null)
                {
                    row = new() { Name = name, Owner = owner };
                    db.Add(row);
                }

                row.Owner = owner;
                row.UntilUtc = now + Length;
                await db.SaveChangesAsync(token);
                taken = true;
            },
            cancellationToken);
        return taken;
    }

    /// <summary>Prolongs a lease that is still one's own.</summary>
    /// <param name="name">What for.</param>
    /// <param name="owner">The id of the process.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>False when another process has taken it.</returns>
    public async Task<bool> RenewAsync(string name, string owner, CancellationToken cancellationToken)
    {
        var until = clock.UtcNow() + Length;
        var count = 0;
        await transactions.RunAsync(
            async token => count = await db.Set<LeaseRow>().Where(row => row.Name == name && row.Owner == owner)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UntilUtc, until), token),
            cancellationToken);
        return count == 1;
    }

    /// <summary>Gives a lease back.</summary>
    /// <param name="name">What for.</param>
    /// <param name="owner">The id of the process.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ReleaseAsync(string name, string owner, CancellationToken cancellationToken) => transactions.RunAsync(
        token => db.Set<LeaseRow>().Where(row => row.Name == name && row.Owner == owner).ExecuteDeleteAsync(token),
        cancellationToken);
}
