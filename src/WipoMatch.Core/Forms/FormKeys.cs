using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Core.Forms;

/// <summary>Remembers what forms were answered, in the transaction of their work.</summary>
internal sealed class FormKeys(WipoMatchDbContext db, IWriteTransactions transactions, ICurrentUser user, TimeProvider clock) : IFormKeys
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    public async Task<string> OnceAsync(string? key, Func<CancellationToken, Task<string>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var answer = "";
        await transactions.RunAsync(
            async token => answer = FormKey.IsOne(key) ? await OnceInsideAsync(key!, work, token) : await work(token), cancellationToken);
        return answer;
    }

    private async Task<string> OnceInsideAsync(string key, Func<CancellationToken, Task<string>> work, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var oldest = now - Remembered;
        await db.Set<FormKeyRow>().Where(row => row.MadeUtc < oldest).ExecuteDeleteAsync(cancellationToken);
        var userId = user.UserId ?? "";
        var known = await db.Set<FormKeyRow>().AsNoTracking()
            .Where(row => row.Key == key && row.UserId == userId).Select(row => row.Answer).SingleOrDefaultAsync(cancellationToken);
        if (known is not null)
        {
            return known;
        }

        var answer = await work(cancellationToken);
        db.Add(new FormKeyRow { Key = key, UserId = userId, Answer = answer, MadeUtc = now });
        await db.SaveChangesAsync(cancellationToken);
        return answer;
    }
}
