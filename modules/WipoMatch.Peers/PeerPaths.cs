using System.Globalization;
using WipoMatch.Localization;

namespace WipoMatch.Peers;

/// <summary>Where questions are, below the language.</summary>
public static class PeerPaths
{
    /// <summary>One's own questions, and those that one should answer.</summary>
    public const string Desk = "/desk/questions";

    /// <summary>Says that a mail is on its way.</summary>
    public const string CheckYourMail = "/questions/check-your-mail";

    /// <summary>A question for people who have signed in.</summary>
    /// <param name="id">The question.</param>
    public static string Of(long id) => Of(id.ToString(CultureInfo.InvariantCulture));

    /// <summary>A question by its identifier or by the token of a mailed link.</summary>
    /// <param name="key">The identifier or the token.</param>
    public static string Of(string key) => "/questions/" + key;

    /// <summary>A path in the language of the page.</summary>
    /// <param name="path">The path below the language.</param>
    public static string InLanguage(string path) => $"/{SiteLanguages.Current.Code}{path}";
}
