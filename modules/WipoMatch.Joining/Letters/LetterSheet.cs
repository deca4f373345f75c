using Microsoft.Extensions.Localization;
using WipoMatch.Joining.Applications;
using WipoMatch.Localization;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Security;

namespace WipoMatch.Joining.Letters;

/// <summary>Writes to applicants by mail, and to deciders as they choose, in the language of whoever gets it.</summary>
public sealed class LetterSheet(IMail mail, INotices notices, IStringLocalizer<Texts> texts)
{
    /// <summary>Queues a mail to the applicant in the running write transaction.</summary>
    /// <param name="key">Names the occasion.</param>
    /// <param name="application">The application.</param>
    /// <param name="write">Writes it, while texts are in the applicant's language.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ToApplicantAsync(string key, Application application, Func<IStringLocalizer<Texts>, LetterText> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        return mail.QueueAsync(LetterTo(key, application.Email, application.Language, write), cancellationToken);
    }

    /// <summary>Tells somebody who decides, in the running write transaction.</summary>
    /// <param name="key">Names the occasion.</param>
    /// <param name="person">The person.</param>
    /// <param name="write">Writes it, while texts are in that person's language.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ToPersonAsync(string key, UserProfile person, Func<IStringLocalizer<Texts>, LetterText> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return notices.TellAsync(new(JoinNotices.KindName, person.UserId, LetterTo($"{key}:{person.UserId}", person.Email, person.Language, write)), cancellationToken);
    }

    private Letter LetterTo(string key, string to, string language, Func<IStringLocalizer<Texts>, LetterText> write)
    {
        using var scope = new LanguageScope(language);
        var text = write(texts);
        return new(key, to, language, text.Subject, text.Paragraphs, text.Link) { After = text.After };
    }
}

/// <summary>What a mail says.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Paragraphs">The text.</param>
/// <param name="Link">What to do, or null.</param>
public sealed record LetterText(string Subject, IReadOnlyList<string> Paragraphs, LetterLink? Link = null)
{
    /// <summary>What stands below the link.</summary>
    public IReadOnlyList<string> After { get; init; } = [];
}
