using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Events;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Letters;
using WipoMatch.Members.Contracts;

namespace WipoMatch.Joining.Commands;

/// <summary>Writes to the address of a new application: to confirm it, or that there is an account or an application already.</summary>
public sealed class MailConfirmation(
    DbContext db, IWriteTransactions transactions, ApplicationStore store, INewAccounts accounts, AddressLetters letters) : IOutboxHandler
{
    /// <summary>The kind of the messages in the outbox.</summary>
    public const string MessageKind = "joining.confirm";

    /// <inheritdoc />
    public string Kind => MessageKind;

    /// <inheritdoc />
    public async Task DeliverAsync(long id, JsonElement payload, CancellationToken cancellationToken)
    {
        var request = payload.Deserialize<ConfirmationRequest>()!;
        await transactions.RunAsync(token => WriteAsync(id, request, token), cancellationToken);
    }

    private async Task WriteAsync(long message, ConfirmationRequest request, CancellationToken cancellationToken)
    {
        if (await store.TakeAsync(request.ApplicationId, cancellationToken) is not { State: JoinStates.Unconfirmed } application)
        {
            return;
        }

        if (await accounts.IsTakenAsync(application.Email, cancellationToken))
        {
            db.Remove(application);
            await letters.HasAccountAsync(application, message, request.Origin, cancellationToken);
        }
        else if (await OpenAsync(application, cancellationToken) is { } open)
        {
            db.Remove(application);
            await letters.HasAppliedAsync(open, message, request.Origin, cancellationToken);
        }
        else
        {
            db.RemoveRange(await OlderAsync(application, cancellationToken));
            await letters.ConfirmAsync(application, message, request.Origin, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<Application?> OpenAsync(Application application, CancellationToken cancellationToken) => db.Set<Application>().FirstOrDefaultAsync(
        row => row.NormalizedEmail == application.NormalizedEmail && (row.State == JoinStates.InReview || row.State == JoinStates.QuestionsAsked), cancellationToken);

    // The newest one counts: only it can be confirmed.
    private Task<List<Application>> OlderAsync(Application application, CancellationToken cancellationToken) => db.Set<Application>()
        .Where(row => row.NormalizedEmail == application.NormalizedEmail && row.State == JoinStates.Unconfirmed && row.Id < application.Id).ToListAsync(cancellationToken);
}

/// <summary>What has to be written to whom.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Origin">The address of the site.</param>
public sealed record ConfirmationRequest(long ApplicationId, Uri Origin);
