using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Localization;

namespace WipoMatch.Members.Queries;

/// <summary>Where to go after signing in: only within the site.</summary>
internal static class Returns
{
    /// <summary>The address when it stays within the site and does not lead back to signing in, else null.</summary>
    public static string? Safe(IUrlHelper url, string? returnUrl) =>
        url.IsLocalUrl(returnUrl) && !returnUrl!.Contains("/account/sign-", StringComparison.Ordinal) && !returnUrl.Contains("/account/second-step", StringComparison.Ordinal)
            ? returnUrl
            : null;

    /// <summary>The address to go to.</summary>
    public static string To(IUrlHelper url, string? returnUrl) => Safe(url, returnUrl) ?? $"/{SiteLanguages.Current.Code}/account";

    /// <summary>A page that passes the address on.</summary>
    public static string With(string page, string? returnUrl) =>
        page + (returnUrl is null ? "" : QueryString.Create("returnUrl", returnUrl).ToUriComponent());
}
