using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.Data;
using WipoMatch.Events;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Drafts;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Joining.Commands;

/// <summary>
/// Makes an application of a draft. Whoever has the address, the request writes one application and one message; what is known of the address is
/// looked up when the message is delivered, so that neither the answer nor its time tells who has an account.
/// </summary>
public sealed class SubmitApplication(
    DbContext db, IWriteTransactions transactions, IOutbox outbox, ICatalog catalog, TimeProvider clock)
{
    private const int LongestOrganization = 300;

    /// <summary>Makes it.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="origin">The address of the site.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it was made; a draft that lacks an answer is not sent.</returns>
    public async Task<bool> RunAsync(string draftId, Uri origin, CancellationToken cancellationToken)
    {
        var isSent = false;
        await transactions.RunAsync(async token => isSent = await SendAsync(draftId, origin, token), cancellationToken);
        return isSent;
    }

    /// <summary>Sends the link that confirms once more, when the newest application of a draft still waits for it.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="origin">The address of the site.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task AgainAsync(string draftId, Uri origin, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            var id = await db.Set<Application>().Where(row => row.DraftId == draftId && row.State == JoinStates.Unconfirmed)
                .OrderByDescending(row => row.Id).Select(row => (long?)row.Id).FirstOrDefaultAsync(token);
            if (id is not null)
            {
                await outbox.AddAsync(MailConfirmation.MessageKind, new ConfirmationRequest(id.Value, origin), token);
            }
        },
        cancellationToken);

    private async Task<bool> SendAsync(string draftId, Uri origin, CancellationToken cancellationToken)
    {
        var draft = await db.Set<Draft>().SingleOrDefaultAsync(row => row.Id == draftId, cancellationToken);
        if (draft is null || OwnDraft.Of(draft) is not { } own || own.Answers.FirstOpenPage(own.HasPassword) is not null || Make(draft, own.Answers) is not { } application)
        {
            return false;
        }

        db.Add(application);
        draft.SubmittedUtc = clock.UtcNow();
        await db.SaveChangesAsync(cancellationToken);
        await outbox.AddAsync(MailConfirmation.MessageKind, new ConfirmationRequest(application.Id, origin), cancellationToken);
        return true;
    }

    private Application? Make(Draft draft, DraftAnswers answers)
    {
        var known = answers.OrganizationId is null ? null : catalog.Current.FindByExchangeId(answers.OrganizationId);
        if (known is null && answers.NewOrganization is null)
        {
            return null;
        }

        var organization = known is null
            ? answers.NewOrganization!
            : new(known.Title.AtMost(LongestOrganization), known.Value(FacetKeys.Kind) ?? "", known.Value(FacetKeys.Country) ?? "", "");
        return new()
        {
            DraftId = draft.Id,
            Name = answers.Name,
            Email = answers.Email,
            NormalizedEmail = EmailAddress.Normalize(answers.Email),
            Language = answers.Language,
            TimeZone = answers.TimeZone,
            PasswordHash = draft.PasswordHash,
            OrganizationId = known?.ExchangeId,
            OrganizationName = organization.Name,
            OrganizationKind = organization.Kind,
            Country = organization.Country,
            Website = organization.Website,
            Aims = string.Join(' ', answers.Aims),
            Why = answers.Why,
            State = JoinStates.Unconfirmed,
            SubmittedUtc = clock.UtcNow(),
            Checklist = "{}",
        };
    }
}
