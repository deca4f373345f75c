using System.Globalization;
using WipoMatch.Localization;

namespace WipoMatch.Feedback;

/// <summary>Where the pages are, below the language.</summary>
public static class FeedbackPaths
{
    /// <summary>The form about the site as a whole.</summary>
    public const string Feedback = "/feedback";

    /// <summary>The form about a problem.</summary>
    public const string Report = "/report-a-problem";

    /// <summary>Says that a message arrived.</summary>
    public const string Sent = "/feedback/sent";

    /// <summary>The messages on the desk.</summary>
    public const string Desk = "/desk/feedback";

    /// <summary>One message on the desk.</summary>
    /// <param name="id">The message.</param>
    public static string Of(long id) => string.Create(CultureInfo.InvariantCulture, $"{Desk}/{id}");

    /// <summary>A path in the language of the page.</summary>
    /// <param name="path">The path below the language.</param>
    public static string InLanguage(string path) => $"/{SiteLanguages.Current.Code}{path}";
}
