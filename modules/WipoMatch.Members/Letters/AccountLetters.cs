using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Sessions;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Settings;

namespace WipoMatch.Members.Letters;

/// <summary>What people are told about their accounts, in their own language and time.</summary>
public sealed class AccountLetters(IStringLocalizer<Texts> texts, ISiteService site, TimeProvider clock)
{
    /// <summary>A link that signs in.</summary>
    /// <param name="account">To whom.</param>
    /// <param name="key">Names the occasion.</param>
    /// <param name="url">The link.</param>
    public Letter SignInLink(Account account, string key, Uri url) => In(account, () => new(
        key, account.Email, account.Language, texts["LetterSignInSubject", site.Current.SiteName],
        [texts["LetterSignInText"], texts["LetterLinkOnce"]], new(texts["SignIn"], url))
    {
        After = [texts["LetterNotAsked"]],
    });

    /// <summary>A link that sets a new password.</summary>
    /// <param name="account">To whom.</param>
    /// <param name="key">Names the occasion.</param>
    /// <param name="url">The link.</param>
    public Letter PasswordLink(Account account, string key, Uri url) => In(account, () => new(
        key, account.Email, account.Language, texts["LetterPasswordSubject", site.Current.SiteName],
        [texts["LetterPasswordText"], texts["LetterLinkOnce"]], new(texts["SetNewPassword"], url))
    {
        After = [texts["LetterNotAsked"]],
    });

    /// <summary>The password is another one.</summary>
    /// <param name="account">To whom.</param>
    public Letter PasswordChanged(Account account) => In(account, () => new(
        $"members.password:{account.SecurityStamp}", account.Email, account.Language, texts["LetterPasswordChangedSubject"],
        [texts["LetterPasswordChangedText", Now(account)], texts["LetterNotYou"]]));

    /// <summary>Somebody signed in on a device that was not used before.</summary>
    /// <param name="account">To whom.</param>
    /// <param name="session">The sign-in.</param>
    public Letter NewDevice(Account account, Session session) => In(account, () => new(
        $"members.device:{session.Id}", account.Email, account.Language, texts["LetterDeviceSubject"],
        [texts["LetterDeviceText", Now(account), session.Device], texts["LetterNotYou"]]));

    /// <summary>The second step was switched on or off.</summary>
    /// <param name="account">To whom.</param>
    public Letter SecondStep(Account account) => In(account, () => new(
        $"members.second-step:{account.SecurityStamp}", account.Email, account.Language,
        account.UsesSecondStep ? texts["LetterSecondStepOnSubject"] : texts["LetterSecondStepOffSubject"],
        [account.UsesSecondStep ? texts["LetterSecondStepOnText", Now(account)] : texts["LetterSecondStepOffText", Now(account)], texts["LetterNotYou"]]));

    private static Letter In(Account account, Func<Letter> write)
    {
        using var scope = new LanguageScope(account.Language);
        return write();
    }

    private string Now(Account account)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(account.TimeZone, out var known) ? known : TimeZoneInfo.Utc;
        var local = TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, zone);
        return string.Create(CultureInfo.InvariantCulture, $"{LocalDate.InWords(DateOnly.FromDateTime(local))}, {local:HH:mm} ({account.TimeZone})");
    }
}
