using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Feedback.Messages;
using WipoMatch.Localization;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Feedback.Letters;

/// <summary>Tells readers that something arrived, and writes answers; each in the language of whoever gets it.</summary>
public sealed class FeedbackLetters(INotices notices, IMail mail, IUserDirectory people, IPageFrame frame, ISiteService site, IStringLocalizer<Texts> texts)
{
    /// <summary>A message arrived: to everybody who reads them. What a stranger wrote is read on the desk, not in the mail.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ArrivedAsync(Message message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        foreach (var person in await people.WhoMayAsync(Permissions.ReadFeedback, cancellationToken))
        {
            using var language = new LanguageScope(person.Language);
            var letter = new Letter(
                string.Create(CultureInfo.InvariantCulture, $"feedback.message:{message.Id}:{person.UserId}"), person.Email, person.Language,
                texts["LetterArrivedSubject", message.Reference, texts["Kind-" + message.Kind].Value],
                [texts["LetterArrivedText"], texts["DealBy", LocalDate.InWords(message.DueOn)]],
                new(texts["LetterArrivedLink"], new Uri(frame.Origin, $"/{person.Language}{FeedbackPaths.Of(message.Id)}")));
            await notices.TellAsync(new(FeedbackNotices.KindName, person.UserId, letter), cancellationToken);
        }
    }

    /// <summary>Somebody answers: to the address that was left.</summary>
    /// <param name="message">The message, which has an address.</param>
    /// <param name="step">The answer as it was written down.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task AnsweredAsync(Message message, MessageStep step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(step);
        using var language = new LanguageScope(message.Language);
        await mail.QueueAsync(
            new(
                string.Create(CultureInfo.InvariantCulture, $"feedback.step:{step.Id}"), message.Email!, message.Language,
                texts["LetterAnswerSubject", site.Current.SiteName, message.Reference],
                [texts["LetterAnswerText", LocalDate.InWords(message.WrittenUtc)], texts["Quoted", step.Text]],
                new(texts["LetterAnswerLink"], new Uri(frame.Origin, $"/{message.Language}{FeedbackPaths.Feedback}")))
            {
                After = [texts["LetterAnswerEnd"]],
            },
            cancellationToken);
    }
}
