using Microsoft.EntityFrameworkCore;
using WipoMatch.Notifications.Delivery;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Notifications.Mails;

/// <summary>The mails of a site that sends none, for whoever may read them.</summary>
public sealed class Mailbox(DbContext db, MailSettings settings, ISiteService site, ICurrentUser user)
{
    private const int Shown = 100;

    /// <summary>Whether there is a mailbox at all.</summary>
    public bool Exists => settings.Mode == MailMode.Mailbox;

    /// <summary>In a demonstration everybody may be anybody, so everybody reads; elsewhere mail holds links by which one signs in.</summary>
    public bool IsOpen => Exists && (site.Current.IsDemonstration || user.May(Permissions.ReadMailbox));

    /// <summary>The latest mails, newest first.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<MailRow>> LatestAsync(CancellationToken cancellationToken) =>
        await db.Set<MailRow>().AsNoTracking().OrderByDescending(row => row.CreatedUtc).ThenByDescending(row => row.Id).Take(Shown).ToListAsync(cancellationToken);

    /// <summary>One mail.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<MailRow?> FindAsync(string id, CancellationToken cancellationToken) =>
        await db.Set<MailRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
}
