using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Display;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Components;

/// <summary>What the author was asked to change; nothing when there is nothing.</summary>
public sealed class ChangesAskedViewComponent(DbContext db, ICurrentUser user) : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var userId = user.UserId;
        var reviews = await db.Set<Review>().AsNoTracking()
            .Where(row => row.IsOpen && row.State == ReviewStates.ChangesRequested && row.AuthorId == userId)
            .OrderBy(row => row.Id).ToListAsync(HttpContext.RequestAborted);
        NeedsYou.Add(HttpContext, reviews.Count);
        return reviews.Count == 0 ? Content("") : View(reviews);
    }
}
