using System.Globalization;
using WipoMatch.Joining.Applications;
using WipoMatch.Settings;

namespace WipoMatch.Joining.Letters;

/// <summary>The first mail to an address that somebody typed: what it says depends on what is known of the address, which only its owner learns.</summary>
public sealed class AddressLetters(LetterSheet sheet, ApplicationLinks links, ISiteService site)
{
    /// <summary>Asks the owner of the address to confirm it.</summary>
    /// <param name="application">The application.</param>
    /// <param name="message">The message that is delivered; each is one occasion.</param>
    /// <param name="origin">The address of the site.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ConfirmAsync(Application application, long message, Uri origin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        var url = new Uri(origin, $"/{application.Language}/join/confirm/{links.MakeConfirm(application)}");
        return sheet.ToApplicantAsync(Key(message), application, texts => new(
            texts["LetterConfirmSubject", site.Current.SiteName], [texts["LetterConfirmText"], texts["LetterConfirmOnce"]], new(texts["ConfirmAddress"], url))
        {
            After = [texts["LetterNotYou"]],
        }, cancellationToken);
    }

    /// <summary>Says that the address has an account.</summary>
    /// <param name="application">The application, which is not kept.</param>
    /// <param name="message">The message that is delivered.</param>
    /// <param name="origin">The address of the site.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task HasAccountAsync(Application application, long message, Uri origin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        var url = new Uri(origin, $"/{application.Language}/account/sign-in");
        return sheet.ToApplicantAsync(Key(message), application, texts => new(
            texts["LetterHasAccountSubject", site.Current.SiteName], [texts["LetterHasAccountText"], texts["LetterHasAccountHelp"]], new(texts["SignIn"], url))
        {
            After = [texts["LetterNotYou"]],
        }, cancellationToken);
    }

    /// <summary>Says that somebody has applied with this address already.</summary>
    /// <param name="application">The application that goes on.</param>
    /// <param name="message">The message that is delivered.</param>
    /// <param name="origin">The address of the site.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task HasAppliedAsync(Application application, long message, Uri origin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        var url = new Uri(origin, $"/{application.Language}/join/application/{links.StateToken(application)}");
        return sheet.ToApplicantAsync(Key(message), application, texts => new(
            texts["LetterHasAppliedSubject", application.Reference], [texts["LetterHasAppliedText", application.Reference]], new(texts["SeeApplication"], url))
        {
            After = [texts["LetterNotYou"]],
        }, cancellationToken);
    }

    private static string Key(long message) => string.Create(CultureInfo.InvariantCulture, $"joining.confirm:{message}");
}
