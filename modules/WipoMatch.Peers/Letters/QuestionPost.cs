using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Letters;

/// <summary>Brings letters about questions to people with and without accounts; each goes once for each message.</summary>
public sealed class QuestionPost(DbContext db, IMail mail, INotices notices, IUserDirectory people, IStringLocalizer<Texts> texts)
{
    // The rest of a subject has to fit, too.
    private const int LongestTitle = 150;

    /// <summary>To whoever asked: a visitor gets a link with a new token, of which only the hash is kept.</summary>
    /// <param name="question">The question.</param>
    /// <param name="message">What happened.</param>
    /// <param name="write">Writes the letter, given the title of what the question is about.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ToAskerAsync(Question question, QuestionMessage message, Func<string, QuestionLetter> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(message);
        if (question.AskerEmail is { } email)
        {
            var token = SecretToken.New();
            db.Add(new QuestionLink { Hash = SecretToken.Hash(token), QuestionId = question.Id });
            await db.SaveChangesAsync(cancellationToken);
            await mail.QueueAsync(LetterTo(email, question.AskerLanguage, question, KeyOf(message, "asker"), PeerPaths.Of(token), write), cancellationToken);
        }
        else if (question.AskerId is { } id && (await people.FindAsync([id], cancellationToken)).TryGetValue(id, out var person))
        {
            await ToPersonAsync(person, question, message, write, cancellationToken);
        }
    }

    /// <summary>To somebody with an account.</summary>
    /// <param name="person">The person.</param>
    /// <param name="question">The question.</param>
    /// <param name="message">What happened.</param>
    /// <param name="write">Writes the letter, given the title of what the question is about.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ToPersonAsync(UserProfile person, Question question, QuestionMessage message, Func<string, QuestionLetter> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(message);
        var letter = LetterTo(person.Email, person.Language, question, KeyOf(message, person.UserId), PeerPaths.Of(question.Id), write);
        await notices.TellAsync(new(QuestionNotices.KindName, person.UserId, letter), cancellationToken);
    }

    private Letter LetterTo(string to, string language, Question question, string key, string path, Func<string, QuestionLetter> write)
    {
        using var scope = new LanguageScope(language);
        var title = question.SubjectTitle.Shortened(LongestTitle);
        var letter = write(title);
        var subject = question.Number is null ? letter.Subject : texts["SubjectLine", question.Reference, letter.Subject].Value;
        return new(key, to, language, subject, letter.Paragraphs, new(letter.Link, new Uri(new Uri(question.Origin), $"/{language}{path}"))) { After = letter.After };
    }

    private static string KeyOf(QuestionMessage message, string recipient) => string.Create(CultureInfo.InvariantCulture, $"peers.message:{message.Id}:{message.Action}:{recipient}");
}

/// <summary>What a letter says, in the language of whoever gets it.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Paragraphs">What it says.</param>
/// <param name="Link">What its link does.</param>
public sealed record QuestionLetter(string Subject, IReadOnlyList<string> Paragraphs, string Link)
{
    /// <summary>What stands below the link.</summary>
    public IReadOnlyList<string> After { get; init; } = [];
}
