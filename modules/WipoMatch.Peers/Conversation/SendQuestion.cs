using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.Data;
using WipoMatch.LifeCycles;
using WipoMatch.Peers.Asking;
using WipoMatch.Peers.Letters;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Conversation;

/// <summary>Delivers a question: gives it a reference, finds those who answer, starts the clock and tells them.</summary>
public sealed class SendQuestion(
    DbContext db, ILifeCycles cycles, ICatalog catalog, Addressees addressees, QuestionJournal journal, QuestionLetters letters, TimeProvider clock)
{
    /// <summary>Delivers it in the running write transaction.</summary>
    /// <param name="question">A question that is unconfirmed, tracked by the context.</param>
    /// <param name="message">What was asked.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task RunAsync(Question question, QuestionMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(message);
        var before = question.State;
        var asked = catalog.Current.FindSet(question.SubjectSet) is { } subject
            ? await addressees.FindAsync(subject, question.AskerId, cancellationToken)
            : new(Routes.Facilitator, [], await addressees.OfAsync(question, [], cancellationToken));
        question.State = cycles.Get(PeerQuestion.Name).Find(before, QuestionActions.Send)!.To;
        (question.AskedUtc, question.WaitingSinceUtc, question.Route) = (clock.UtcNow(), clock.UtcNow(), asked.Route);
        (question.Year, question.Number) = (clock.UtcNow().Year, await NextNumberAsync(clock.UtcNow().Year, cancellationToken));
        await journal.WriteAsync(question, message, before, cancellationToken);
        db.AddRange(asked.Organizations.Select(id => new QuestionAddressee { QuestionId = question.Id, Organization = id }));
        await db.SaveChangesAsync(cancellationToken);
        await letters.AskedAsync(question, message, asked.People, cancellationToken);
    }

    private async Task<int> NextNumberAsync(int year, CancellationToken cancellationToken) =>
        (await db.Set<Question>().Where(row => row.Year == year).MaxAsync(row => row.Number, cancellationToken) ?? 0) + 1;
}
