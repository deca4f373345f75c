using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Notifications.Preferences;

/// <summary>What people want by mail.</summary>
public sealed class MailChoices(DbContext db, IWriteTransactions transactions, IEnumerable<INotificationKind> kinds)
{
    /// <summary>The kinds that there are, in the order of lists.</summary>
    public IReadOnlyList<INotificationKind> Kinds { get; } = [.. kinds.OrderBy(kind => kind.Order).ThenBy(kind => kind.Name, StringComparer.Ordinal)];

    /// <summary>Whether somebody wants mail of a kind.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<bool> WantsAsync(string userId, string kind, CancellationToken cancellationToken) =>
        !await db.Set<MailChoiceRow>().AnyAsync(row => row.UserId == userId && row.Kind == kind, cancellationToken);

    /// <summary>The kinds of which somebody wants mail.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<string>> WantedAsync(string userId, CancellationToken cancellationToken)
    {
        var unwanted = await db.Set<MailChoiceRow>().Where(row => row.UserId == userId).Select(row => row.Kind).ToListAsync(cancellationToken);
        return [.. Kinds.Select(kind => kind.Name).Except(unwanted, StringComparer.Ordinal)];
    }

    /// <summary>Stores what somebody wants; kinds of modules that are not there now keep their choice.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="wanted">The kinds.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ChooseAsync(string userId, IReadOnlyCollection<string> wanted, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            var names = Kinds.Select(kind => kind.Name).ToList();
            await db.Set<MailChoiceRow>().Where(row => row.UserId == userId && names.Contains(row.Kind)).ExecuteDeleteAsync(token);
            db.AddRange(names.Except(wanted, StringComparer.Ordinal).Select(kind => new MailChoiceRow { UserId = userId, Kind = kind }));
            await db.SaveChangesAsync(token);
        },
        cancellationToken);
}
