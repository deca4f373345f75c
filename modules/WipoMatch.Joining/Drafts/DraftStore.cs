using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Joining.Drafts;

/// <summary>Keeps the answers of whoever is about to apply from page to page.</summary>
public sealed class DraftStore(DbContext db, IWriteTransactions transactions, DraftCookie cookie, IIdGenerator ids, TimeProvider clock)
{
    /// <summary>The draft of the reader, or null.</summary>
    /// <param name="http">The request.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<OwnDraft?> FindAsync(HttpContext http, CancellationToken cancellationToken) =>
        await RowAsync(cookie.Recall(http), cancellationToken) is { } row ? OwnDraft.Of(row) : null;

    /// <summary>Changes some of the answers, and begins a draft when there is none.</summary>
    /// <param name="http">The request.</param>
    /// <param name="change">Takes the answers to the new ones.</param>
    /// <param name="passwordHash">The hash of a password that was chosen now, or null to leave it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ChangeAsync(HttpContext http, Func<DraftAnswers, DraftAnswers> change, string? passwordHash, CancellationToken cancellationToken)
    {
        var id = "";
        await transactions.RunAsync(
            async token =>
            {
                var row = await RowAsync(cookie.Recall(http), token) ?? Begin();
                row.Answers = change(DraftAnswers.Read(row.Answers)).Write();
                (row.PasswordHash, row.ChangedUtc) = (passwordHash ?? row.PasswordHash, clock.UtcNow());
                await db.SaveChangesAsync(token);
                id = row.Id;
            },
            cancellationToken);
        cookie.Remember(http, id);
    }

    private Draft Begin()
    {
        var row = new Draft { Id = ids.NewId(), Answers = DraftAnswers.None.Write() };
        db.Add(row);
        return row;
    }

    private Task<Draft?> RowAsync(string? id, CancellationToken cancellationToken)
    {
        var oldest = clock.UtcNow() - Draft.Kept;
        return db.Set<Draft>().SingleOrDefaultAsync(row => row.Id == id && row.ChangedUtc > oldest, cancellationToken);
    }
}

/// <summary>A draft as its owner sees it.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Answers">The answers so far.</param>
/// <param name="HasPassword">Whether a password was chosen.</param>
/// <param name="IsSent">Whether it was sent.</param>
public sealed record OwnDraft(string Id, DraftAnswers Answers, bool HasPassword, bool IsSent)
{
    internal static OwnDraft Of(Draft row) => new(row.Id, DraftAnswers.Read(row.Answers), row.PasswordHash is not null, row.SubmittedUtc is not null);
}
