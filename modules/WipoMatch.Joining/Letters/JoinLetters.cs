using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Joining.Applications;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Joining.Letters;

/// <summary>Tells applicants where they stand, quoting what was said, and deciders what waits for them; each in their own language.</summary>
public sealed class JoinLetters(LetterSheet sheet, ApplicationLinks links, IUserDirectory people, IPageFrame frame, ISiteService site, ICurrentUser user)
{
    /// <summary>The address is confirmed: the applicant learns by when it is decided.</summary>
    /// <param name="application">The application.</param>
    /// <param name="step">What was written down.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ReceivedAsync(Application application, ApplicationStep step, CancellationToken cancellationToken) => ToApplicantAsync(
        application, step, texts => new(
            texts["LetterReceivedSubject", application.Reference],
            [texts["LetterReceivedText", application.Reference], texts["DecisionBy", LocalDate.InWords(application.DueOn!.Value)], texts["LetterKeepLink"]]),
        cancellationToken);

    /// <summary>A decider asks something.</summary>
    /// <param name="application">The application.</param>
    /// <param name="step">The question.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task AskedAsync(Application application, ApplicationStep step, CancellationToken cancellationToken) => ToApplicantAsync(
        application, step, texts => new(
            texts["LetterAskedSubject", application.Reference],
            [texts["LetterAskedText", application.Reference], texts["Quoted", step.Text], texts["LetterAskedHelp"]]),
        cancellationToken);

    /// <summary>A decider says no.</summary>
    /// <param name="application">The application.</param>
    /// <param name="step">The decision.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task DeclinedAsync(Application application, ApplicationStep step, CancellationToken cancellationToken) => ToApplicantAsync(
        application, step, texts => new(
            texts["LetterDeclinedSubject", application.Reference],
            [texts["LetterDeclinedText", application.Reference], texts["Decline-" + step.Reason], texts["Quoted", step.Text], texts["LetterDeclinedHelp"]]),
        cancellationToken);

    /// <summary>The applicant is let in and can sign in.</summary>
    /// <param name="application">The application.</param>
    /// <param name="step">The decision.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task AcceptedAsync(Application application, ApplicationStep step, CancellationToken cancellationToken) => sheet.ToApplicantAsync(
        Key(step), application, texts => new(
            texts["LetterAcceptedSubject", site.Current.SiteName],
            [texts["LetterAcceptedText", application.OrganizationName], .. Quoted(texts, step.Text), texts["LetterAcceptedHelp"]],
            new(texts["SignIn"], new Uri(frame.Origin, $"/{application.Language}/account/sign-in"))),
        cancellationToken);

    /// <summary>The applicant took it back.</summary>
    /// <param name="application">The application.</param>
    /// <param name="step">What was written down.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task WithdrawnAsync(Application application, ApplicationStep step, CancellationToken cancellationToken) => sheet.ToApplicantAsync(
        Key(step), application, texts => new(texts["LetterWithdrawnSubject", application.Reference], [texts["LetterWithdrawnText", application.Reference]]), cancellationToken);

    /// <summary>A question stayed without an answer; written by the site itself, which has no address of its own at hand.</summary>
    /// <param name="application">The application.</param>
    /// <param name="step">What was written down.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ExpiredAsync(Application application, ApplicationStep step, CancellationToken cancellationToken) => sheet.ToApplicantAsync(
        Key(step), application, texts => new(texts["LetterExpiredSubject", application.Reference], [texts["LetterExpiredText", application.Reference]]), cancellationToken);

    /// <summary>Something waits for a decision: to everybody who may decide, or to whoever asked.</summary>
    /// <param name="application">The application.</param>
    /// <param name="step">What was written down.</param>
    /// <param name="askerId">Who asked, or null for everybody.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task WaitsAsync(Application application, ApplicationStep step, string? askerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        var letter = askerId is null ? "Waits" : "Answered";
        var readers = await people.WhoMayAsync(Permissions.ReviewMembership, cancellationToken);
        foreach (var person in readers.Where(person => person.UserId != user.UserId && (askerId is null || person.UserId == askerId)))
        {
            var url = new Uri(frame.Origin, $"/{person.Language}{JoinLinks.DecisionPath(application.Id)}");
            await sheet.ToPersonAsync(Key(step), person, texts => new(
                texts[$"Letter{letter}Subject", application.Reference],
                [texts[$"Letter{letter}Text", application.OrganizationName], texts["DecisionBy", LocalDate.InWords(application.DueOn!.Value)]],
                new(texts["OpenApplication"], url)), cancellationToken);
        }
    }

    private Task ToApplicantAsync(
        Application application, ApplicationStep step, Func<IStringLocalizer<Texts>, LetterText> write, CancellationToken cancellationToken)
    {
        var url = new Uri(frame.Origin, $"/{application.Language}/join/application/{links.StateToken(application)}");
        return sheet.ToApplicantAsync(Key(step), application, texts => write(texts) with { Link = new(texts["SeeApplication"], url) }, cancellationToken);
    }

    private static IEnumerable<string> Quoted(IStringLocalizer<Texts> texts, string text) => text.Length == 0 ? [] : [texts["Quoted", text]];

    private static string Key(ApplicationStep step) => string.Create(CultureInfo.InvariantCulture, $"joining.step:{step.Id}");
}
