using Microsoft.Extensions.Localization;
using WipoMatch.Joining.Applications;
using WipoMatch.Localization;
using WipoMatch.Notifications.Contracts;

namespace WipoMatch.Joining.Letters;

/// <summary>Writes a mail in the language of whoever gets it.</summary>
public sealed class LetterSheet(IMail mail, IStringLocalizer<Texts> texts)
{
    /// <summary>Queues a mail in the running write transaction.</summary>
    /// <param name="key">Names the occasion.</param>
    /// <param name="to">The address.</param>
    /// <param name="language">One of the six codes.</param>
    /// <param name="write">Writes it, while texts are in that language.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task QueueAsync(string key, string to, string language, Func<IStringLocalizer<Texts>, LetterText> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var scope = new LanguageScope(language);
        var text = write(texts);
        return mail.QueueAsync(new(key, to, language, text.Subject, text.Paragraphs, text.Link) { After = text.After }, cancellationToken);
    }

    /// <summary>Queues a mail to the applicant.</summary>
    /// <param name="key">Names the occasion.</param>
    /// <param name="application">The application.</param>
    /// <param name="write">Writes it, while texts are in the applicant's language.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ToApplicantAsync(string key, Application application, Func<IStringLocalizer<Texts>, LetterText> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        return QueueAsync(key, application.Email, application.Language, write, cancellationToken);
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
