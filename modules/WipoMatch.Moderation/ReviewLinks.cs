using System.Globalization;
using WipoMatch.Localization;

namespace WipoMatch.Moderation;

/// <summary>Where the pages of reviews are.</summary>
public static class ReviewLinks
{
    /// <summary>The review desk, below the language.</summary>
    public const string DeskPath = "/desk/review";

    /// <summary>The review desk.</summary>
    public static string Desk() => InLanguage(DeskPath);

    /// <summary>The page on which a review is decided, below the language.</summary>
    /// <param name="reviewId">The review.</param>
    public static string ReviewPath(long reviewId) => string.Create(CultureInfo.InvariantCulture, $"{DeskPath}/{reviewId}");

    /// <summary>The page on which a review is decided.</summary>
    /// <param name="reviewId">The review.</param>
    public static string Review(long reviewId) => InLanguage(ReviewPath(reviewId));

    /// <summary>The page on which an item is handed in, below the language.</summary>
    /// <param name="contentItemId">The item.</param>
    public static string SubmissionPath(string contentItemId) => $"/desk/content/{Uri.EscapeDataString(contentItemId)}/submission";

    /// <summary>The page on which an item is handed in.</summary>
    /// <param name="contentItemId">The item.</param>
    public static string Submission(string contentItemId) => InLanguage(SubmissionPath(contentItemId));

    /// <summary>The editor of an item.</summary>
    /// <param name="contentItemId">The item.</param>
    public static string Editor(string contentItemId) => InLanguage($"/desk/content/{Uri.EscapeDataString(contentItemId)}/edit");

    /// <summary>A path in the language of the page.</summary>
    /// <param name="path">The path below the language.</param>
    public static string InLanguage(string path) => $"/{SiteLanguages.Current.Code}{path}";
}
