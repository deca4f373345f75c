using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Peers.Conversation;
using WipoMatch.Peers.Letters;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Asking;

/// <summary>Takes a question: that of somebody who has signed in is delivered at once, that of a visitor after the mailed link was used.</summary>
public sealed class AskQuestion(
    DbContext db, SendQuestion send, QuestionJournal journal, QuestionLetters letters, IPageFrame frame, ICurrentUser user, TimeProvider clock)
{
    /// <summary>How many questions an account may send, and a mail address hand in, within a day.</summary>
    public const int MostInADay = 10;

    private const int LongestTitle = 300;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Whether the person who has signed in has asked enough for today.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<bool> IsLimitReachedAsync(CancellationToken cancellationToken)
    {
        var (asker, since) = (user.UserId, clock.UtcNow() - Day);
        return asker is not null && await db.Set<Question>().CountAsync(row => row.AskerId == asker && row.CreatedUtc > since, cancellationToken) >= MostInADay;
    }

    /// <summary>Takes the question in the running write transaction.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="input">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Where to go, below the language.</returns>
    public async Task<string> RunAsync(Subject subject, AskInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(input);
        if (input.Visitor is { } visitor)
        {
            await HandInAsync(subject, input, visitor, cancellationToken);
            return PeerPaths.CheckYourMail;
        }

        var (question, message) = Begin(subject, input);
        await send.RunAsync(question, message, cancellationToken);
        return PeerPaths.Of(question.Id) + "/sent";
    }

    // The answer is the same for every address; too many for one of them just lead nowhere.
    private async Task HandInAsync(Subject subject, AskInput input, Visitor visitor, CancellationToken cancellationToken)
    {
        var (email, since) = (visitor.Email.ToLowerInvariant(), clock.UtcNow() - Day);
        if (await db.Set<Question>().CountAsync(row => row.AskerEmail == email && row.CreatedUtc > since, cancellationToken) >= MostInADay)
        {
            return;
        }

        var (question, message) = Begin(subject, input);
        await journal.WriteAsync(question, message, question.State, cancellationToken, QuestionActions.HandIn);
        await letters.ConfirmAsync(question, message, cancellationToken);
    }

    private (Question Question, QuestionMessage Message) Begin(Subject subject, AskInput input)
    {
        var question = new Question
        {
            State = QuestionStates.Unconfirmed,
            SubjectType = subject.Shown.ContentType,
            SubjectSet = subject.Shown.LocalizationSet,
            SubjectTitle = subject.Shown.Title.AtMost(LongestTitle),
            Countries = string.Join(' ', subject.Set.Source.Values(FacetKeys.Country)),
            Route = "",
            Language = input.Language,
            AskerId = input.Visitor is null ? user.UserId : null,
            AskerName = input.Visitor?.Name ?? user.DisplayName,
            AskerEmail = input.Visitor?.Email.ToLowerInvariant(),
            AskerLanguage = SiteLanguages.Current.Code,
            Origin = frame.Origin.AbsoluteUri,
            CreatedUtc = clock.UtcNow(),
        };
        db.Add(question);
        return (question, new()
        {
            Part = Parts.Asker,
            Action = QuestionActions.Send,
            AuthorId = question.AskerId,
            AuthorName = question.AskerName,
            Language = input.Language,
            AtUtc = question.CreatedUtc,
            Reason = "",
            Text = input.Text,
        });
    }
}
