using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Moderation.Commands;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Letters;

/// <summary>Tells people what waits for them and what was decided, each in their own language, quoting what was said.</summary>
public sealed class ReviewLetters(INotices notices, IUserDirectory people, ReviewStore store, IPageFrame frame, ICurrentUser user, IStringLocalizer<Texts> texts)
{
    // The rest of a subject has to fit, too.
    private const int LongestTitle = 150;

    /// <summary>Something was handed in: to those who may decide, or, after changes, to whoever asked for them.</summary>
    /// <param name="review">The review.</param>
    /// <param name="step">The handing in.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task SubmittedAsync(Review review, ReviewStep step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(step);
        var again = step.Action == ReviewActions.Resubmit;
        var asker = again ? await store.LastActorAsync(review.Id, ReviewActions.RequestChanges, cancellationToken) : null;
        var readers = (await people.WhoMayAsync(Permissions.ModerateContent, cancellationToken))
            .Where(person => person.UserId != review.AuthorId && person.UserId != user.UserId && (asker is null || person.UserId == asker));
        foreach (var person in readers)
        {
            await QueueAsync(person, step, again ? "Resubmitted" : "Submitted", review, [.. Quoted(review.Note)], ReviewLinks.ReviewPath(review.Id), "OpenReview", cancellationToken);
        }
    }

    /// <summary>A decision: to the author.</summary>
    /// <param name="review">The review.</param>
    /// <param name="step">The decision as it was written down.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task DecidedAsync(Review review, ReviewStep step, Decision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(decision);
        return TellAsync(review.AuthorId, step, step.Action, review, decision, ReviewLinks.SubmissionPath(review.ContentItemId), "OpenSubmission", cancellationToken);
    }

    /// <summary>A review was given to somebody: to them.</summary>
    /// <param name="review">The review.</param>
    /// <param name="step">What was written down.</param>
    /// <param name="userId">To whom.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task AssignedAsync(Review review, ReviewStep step, string userId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(review);
        return TellAsync(userId, step, "Assigned", review, null, ReviewLinks.ReviewPath(review.Id), "OpenReview", cancellationToken);
    }

    /// <summary>Something was taken back: to whoever was reading it.</summary>
    /// <param name="review">The review.</param>
    /// <param name="step">What was written down.</param>
    /// <param name="holder">Who had taken it on, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task WithdrawnAsync(Review review, ReviewStep step, string? holder, CancellationToken cancellationToken) => holder is null
        ? Task.CompletedTask
        : TellAsync(holder, step, "Withdrawn", review, null, ReviewLinks.DeskPath, "OpenDesk", cancellationToken);

    private async Task TellAsync(
        string userId, ReviewStep step, string letter, Review review, Decision? decision, string path, string link, CancellationToken cancellationToken)
    {
        if ((await people.FindAsync([userId], cancellationToken)).TryGetValue(userId, out var person))
        {
            using var language = new LanguageScope(person.Language);
            var points = decision?.Points.Select(point => texts["PointLine", texts["Reason-" + point.Reason], point.Text].Value) ?? [];
            await QueueAsync(person, step, letter, review, [.. Quoted(decision?.Comment ?? ""), .. points], path, link, cancellationToken);
        }
    }

    private static IEnumerable<string> Quoted(string text) => string.IsNullOrWhiteSpace(text) ? [] : [$"“{text}”"];

    private async Task QueueAsync(
        UserProfile person, ReviewStep step, string letter, Review review, IReadOnlyList<string> quotes, string path, string link, CancellationToken cancellationToken)
    {
        using var language = new LanguageScope(person.Language);
        var key = string.Create(CultureInfo.InvariantCulture, $"moderation.step:{step.Id}:{person.UserId}");
        var title = review.Title.Length == 0 ? texts["NoTitle"] : review.Title.Shortened(LongestTitle);
        var mail = new Letter(
            key, person.Email, person.Language, texts[$"Letter{letter}Subject", title], [texts[$"Letter{letter}Text", title], .. quotes],
            new(texts[link], new Uri(frame.Origin, $"/{person.Language}{path}")));
        await notices.TellAsync(new(ReviewNotices.KindName, person.UserId, mail), cancellationToken);
    }
}
