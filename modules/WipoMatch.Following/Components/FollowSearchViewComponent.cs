using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Following.Searches;
using WipoMatch.Security;

namespace WipoMatch.Following.Components;

/// <summary>
/// Follows the search of a list with one click. Lists are kept for anonymous readers, who get no form but the way to sign in and back.
/// </summary>
public sealed class FollowSearchViewComponent(ICurrentUser user, IContentLinks links) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The list.</param>
    public async Task<IViewComponentResult> InvokeAsync(ListPageModel subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.Question is null || SearchAddress.Read(subject.Pagination.UrlOf(1), links) is not { } address)
        {
            return new ContentViewComponentResult("");
        }

        if (user.UserId is null)
        {
            return View(new FollowModel(address.Url, FollowingPaths.InLanguage("/account/sign-in") + QueryString.Create("returnUrl", address.Url), false));
        }

        // Who reads without an account pays for no database.
        return user.May(Permissions.FollowSearches)
            ? View(new FollowModel(address.Url, null, await HttpContext.RequestServices.GetRequiredService<OwnSearches>().IsFollowedAsync(user.UserId, address, HttpContext.RequestAborted)))
            : new ContentViewComponentResult("");
    }
}

/// <summary>The way to follow a search.</summary>
/// <param name="Url">The address of the list.</param>
/// <param name="SignInUrl">Where to sign in first, or null.</param>
/// <param name="IsFollowed">Whether the reader follows it.</param>
public sealed record FollowModel(string Url, string? SignInUrl, bool IsFollowed);
