using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Peers.Asking;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Letters;

/// <summary>Tells the two sides what happened, each in their own language; neither learns the other's address.</summary>
public sealed class QuestionLetters(QuestionPost post, Addressees addressees, IUserDirectory people, ICurrentUser user, IStringLocalizer<Texts> texts)
{
    /// <summary>A visitor wrote a question: asks them whether the address is theirs. What was typed is not in it, so that nobody sends texts to strangers.</summary>
    /// <param name="question">The question.</param>
    /// <param name="message">What was asked.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ConfirmAsync(Question question, QuestionMessage message, CancellationToken cancellationToken) => post.ToAskerAsync(
        question, message,
        title => new(texts["LetterConfirmSubject", title], [texts["LetterConfirmText", title], texts["LetterConfirmKeep"]], texts["LetterConfirmLink"])
        {
            After = [texts["LetterConfirmIgnore"]],
        },
        cancellationToken);

    /// <summary>A question was delivered: to those who should answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="message">What was asked.</param>
    /// <param name="to">Those who should answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task AskedAsync(Question question, QuestionMessage message, IReadOnlyList<UserProfile> to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(message);
        foreach (var person in to)
        {
            await post.ToPersonAsync(
                person, question, message,
                title => new(
                    texts["LetterAskedSubject", title],
                    [texts["LetterAskedText", question.AskerName, title, LocalDate.InWords(question.DueOn!.Value)], Quoted(message), texts["LetterAddressesHidden"]],
                    texts["LetterAnswerLink"]),
                cancellationToken);
        }
    }

    /// <summary>Somebody wrote, declined or closed: to the other side.</summary>
    /// <param name="question">The question as it is now.</param>
    /// <param name="message">What was written.</param>
    /// <param name="organizations">The organizations that were asked.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task MovedAsync(Question question, QuestionMessage message, IReadOnlyList<string> organizations, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(message);
        if (message.Part != Parts.Asker)
        {
            await post.ToAskerAsync(question, message, Moved, cancellationToken);
        }

        if (message.Part != Parts.Answerer)
        {
            foreach (var person in (await addressees.OfAsync(question, organizations, cancellationToken)).Where(person => person.UserId != user.UserId))
            {
                await post.ToPersonAsync(person, question, message, Moved, cancellationToken);
            }
        }

        QuestionLetter Moved(string title) => new(
            texts[$"Letter{message.Action}Subject", title], [texts[$"Letter{message.Action}Text", title, message.AuthorName], .. Reason(message), .. Said(message)], texts["LetterReadLink"]);
    }

    /// <summary>Time passes without an answer: to those who should answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="message">The reminder as it was written down.</param>
    /// <param name="organizations">The organizations that were asked.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task RemindedAsync(Question question, QuestionMessage message, IReadOnlyList<string> organizations, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        foreach (var person in await addressees.OfAsync(question, organizations, cancellationToken))
        {
            await post.ToPersonAsync(
                person, question, message,
                title => new(
                    texts["LetterRemindSubject", title],
                    [texts.Plural("LetterRemindText", question.Reminded, title, LocalDate.InWords(question.DueOn!.Value)), texts["LetterRemindDecline"]],
                    texts["LetterAnswerLink"]),
                cancellationToken);
        }
    }

    /// <summary>The time for an answer passed: to the facilitators, and honestly to the asker.</summary>
    /// <param name="question">The question.</param>
    /// <param name="message">What was written down.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task EscalatedAsync(Question question, QuestionMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        await post.ToAskerAsync(
            question, message, title => new(texts["LetterSilentSubject", title], [texts["LetterSilentText", title], texts["LetterSilentNext"]], texts["LetterReadLink"]), cancellationToken);
        foreach (var person in (await people.WhoMayAsync(Permissions.FacilitateQuestions, cancellationToken)).Where(person => person.UserId != question.AskerId))
        {
            await post.ToPersonAsync(
                person, question, message,
                title => new(texts["LetterEscalateSubject", title], [texts["LetterEscalateText", title, question.Reference]], texts["LetterAnswerLink"]),
                cancellationToken);
        }
    }

    private IEnumerable<string> Reason(QuestionMessage message) =>
        message.Reason.Length == 0 ? [] : [texts["ReasonLine", texts[$"Reason-{message.Action}-{message.Reason}"]].Value];

    private IEnumerable<string> Said(QuestionMessage message) => message.Text.Length == 0 ? [] : [Quoted(message)];

    private string Quoted(QuestionMessage message) => texts["Quoted", message.Text];
}
