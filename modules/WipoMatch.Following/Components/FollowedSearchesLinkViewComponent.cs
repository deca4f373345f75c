using Microsoft.AspNetCore.Mvc;

namespace WipoMatch.Following.Components;

/// <summary>Leads from the account to the followed searches.</summary>
public sealed class FollowedSearchesLinkViewComponent : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => View();
}
