using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Submission;

/// <summary>Says in the lists of the desk where items stand in review, and leads to the page for it.</summary>
internal sealed class SubmissionNotes(DbContext db, ICurrentUser user, IStringLocalizer<Texts> localizer) : IContentNotes
{
    public async Task<IReadOnlyDictionary<string, ContentNote>> OfAsync(IReadOnlyList<ContentListItem> items, CancellationToken cancellationToken = default)
    {
        var ids = items.Where(item => item.State != ContentState.Published).Select(item => item.ContentItemId).ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<string, ContentNote>(StringComparer.Ordinal);
        }

        var reviews = (await db.Set<Review>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId)).ToListAsync(cancellationToken))
            .GroupBy(row => row.ContentItemId, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.Id)!, StringComparer.Ordinal);
        return items.Where(item => item.State != ContentState.Published)
            .Select(item => (item.ContentItemId, Note: NoteOn(item, reviews.GetValueOrDefault(item.ContentItemId))))
            .Where(pair => pair.Note is not { Text: null, Action: null })
            .ToDictionary(pair => pair.ContentItemId, pair => pair.Note, StringComparer.Ordinal);
    }

    private ContentNote NoteOn(ContentListItem item, Review? review)
    {
        var state = Standing.StateOf(isLive: false, review);
        return new(state == ReviewStates.Draft ? null : localizer["State-" + state].Value, ActionOn(item, review, state));
    }

    private MenuLink? ActionOn(ContentListItem item, Review? review, string state)
    {
        if (state == ReviewStates.InReview && user.May(Permissions.ModerateContent) && review!.AuthorId != user.UserId)
        {
            return new(localizer["DoReview"], ReviewLinks.Review(review.Id), false);
        }

        // A colleague's item can be handed in, too; the page for it asks the directory, which a list of fifty should not.
        var isMine = user.May(Permissions.SubmitContent) || (user.May(Permissions.SubmitOwnContent) && item.Owner == user.UserId);
        return isMine ? new(localizer[state == ReviewStates.Draft ? "DoSubmit" : "DoFollow"], ReviewLinks.Submission(item.ContentItemId), false) : null;
    }
}
