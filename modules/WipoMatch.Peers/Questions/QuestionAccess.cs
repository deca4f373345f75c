using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Security;

namespace WipoMatch.Peers.Questions;

/// <summary>Opens questions for those whom they concern.</summary>
public sealed class QuestionAccess(DbContext db, Membership membership)
{
    /// <summary>A question; null when there is none, and in the same way when it does not concern the person.</summary>
    /// <param name="key">Its identifier, or the token of a mailed link.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<OpenedQuestion?> OpenAsync(string key, CancellationToken cancellationToken)
    {
        var byLink = SecretToken.IsOne(key);
        if (await FindAsync(key, byLink, cancellationToken) is not { } question)
        {
            return null;
        }

        var organizations = await db.Set<QuestionAddressee>().Where(row => row.QuestionId == question.Id)
            .Select(row => row.Organization).OrderBy(id => id).ToListAsync(cancellationToken);
        var parts = byLink ? new HashSet<string>(StringComparer.Ordinal) { Parts.Asker } : membership.PartsIn(question, organizations);
        if (parts.Count == 0)
        {
            return null;
        }

        var messages = await db.Set<QuestionMessage>().AsNoTracking().Where(row => row.QuestionId == question.Id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var isStaff = parts.Contains(Parts.Overseer);
        return new(question, key, byLink, parts, organizations, [.. messages.Where(message => isStaff || !QuestionActions.IsForStaff(message.Action))]);
    }

    private Task<Question?> FindAsync(string key, bool byLink, CancellationToken cancellationToken)
    {
        if (byLink)
        {
            var hash = SecretToken.Hash(key);
            return db.Set<Question>().AsNoTracking()
                .SingleOrDefaultAsync(row => db.Set<QuestionLink>().Any(link => link.Hash == hash && link.QuestionId == row.Id), cancellationToken);
        }

        var isId = long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        return isId ? db.Set<Question>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) : Task.FromResult<Question?>(null);
    }
}
