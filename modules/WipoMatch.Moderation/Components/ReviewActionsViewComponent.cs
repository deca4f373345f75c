using Microsoft.AspNetCore.Mvc;
using WipoMatch.ContentManagement;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Components;

/// <summary>Where an item stands in review and the way to hand it in or decide, beside the other things that can be done with it.</summary>
public sealed class ReviewActionsViewComponent(ReviewStore store, OwnItems own, ICurrentUser user) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The newest version of the item. Of type <c>object</c>, it would be given the bag of arguments instead.</param>
    public async Task<IViewComponentResult> InvokeAsync(ContentItem subject)
    {
        if (subject is not { RowStamp: > 0 } item || await store.StandingAsync(item.ContentItemId, HttpContext.RequestAborted) is not { } standing)
        {
            return Content("");
        }

        var mayDecide = standing.State == ReviewStates.InReview && user.May(Permissions.ModerateContent);
        var maySubmit = standing.State != ReviewStates.Published && await own.MayActForAsync(item, HttpContext.RequestAborted);
        return mayDecide || maySubmit ? View(new ReviewActionsView(standing, mayDecide, maySubmit)) : Content("");
    }
}
