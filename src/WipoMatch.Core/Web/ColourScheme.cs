using Microsoft.AspNetCore.Http;

namespace WipoMatch.Core.Web;

/// <summary>The colour scheme that a reader chose.</summary>
internal static class ColourScheme
{
    /// <summary>The cookie that holds the choice.</summary>
    public const string Cookie = "wm-theme";

    /// <summary><c>light</c>, <c>dark</c>, or null for the device's.</summary>
    public static string? Of(HttpRequest request) => request.Cookies[Cookie] is "light" or "dark" ? request.Cookies[Cookie] : null;
}
