using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Events;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Letters;
using WipoMatch.Notifications.Contracts;

namespace WipoMatch.Members.Links;

/// <summary>
/// Mails somebody a link. The request writes one message, whoever it is for; whether there is an account is looked up afterwards, so that neither the
/// answer nor its time tells.
/// </summary>
public sealed class RequestLink(
    DbContext db, IWriteTransactions transactions, IOutbox outbox, AccountStore accounts, MailedLinks links, IMail mail, AccountLetters letters) : IOutboxHandler
{
    private const int MostInAnHour = 5;

    /// <inheritdoc />
    public string Kind => "members.link";

    /// <summary>Takes the request.</summary>
    /// <param name="email">The address.</param>
    /// <param name="purpose">One of <see cref="LinkPurposes"/>.</param>
    /// <param name="page">The page that uses links, absolute; the token is added as last part.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RunAsync(string email, string purpose, Uri page, CancellationToken cancellationToken) => transactions.RunAsync(
        token => outbox.AddAsync(Kind, new Request(email.Trim(), purpose, page), token), cancellationToken);

    /// <inheritdoc />
    public async Task DeliverAsync(long id, JsonElement payload, CancellationToken cancellationToken)
    {
        var request = payload.Deserialize<Request>()!;
        await transactions.RunAsync(
            async token =>
            {
                var account = await accounts.FindByEmailAsync(request.Email, token);
                if (account is null || !AccountStates.MaySignIn(account.State) || await links.CountAsync(account.Id, token) >= MostInAnHour)
                {
                    return;
                }

                var url = new Uri($"{request.Page.AbsoluteUri}/{links.Add(account.Id, request.Purpose, MailedLinks.Mailed)}");
                var key = $"members.link:{id}";
                await mail.QueueAsync(
                    request.Purpose == LinkPurposes.SignIn ? letters.SignInLink(account, key, url) : letters.PasswordLink(account, key, url), token);
                await db.SaveChangesAsync(token);
            },
            cancellationToken);
    }

    private sealed record Request(string Email, string Purpose, Uri Page);
}
