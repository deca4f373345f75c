using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.Security;

namespace WipoMatch.Feedback.Writing;

/// <summary>How many messages one network address may hand in.</summary>
public sealed class WritingLimits(TryLimits limits, IStringLocalizer<Texts> localizer)
{
    /// <summary>So many within an hour.</summary>
    public const int MostInAnHour = 10;

    /// <summary>Why no message is taken now, in the reader's language; null when one is.</summary>
    /// <param name="http">The request.</param>
    public string? Refusal(HttpContext http)
    {
        var key = KeyOf(http);
        return limits.IsReached(key, MostInAnHour)
            ? localizer["ErrorTooOften", limits.EndOf(key).AddSeconds(59).ToString("HH:mm", CultureInfo.InvariantCulture) + " UTC"].Value
            : null;
    }

    /// <summary>Counts one that was taken.</summary>
    /// <param name="http">The request.</param>
    public void Count(HttpContext http) => limits.Count(KeyOf(http), TimeSpan.FromHours(1));

    private static string KeyOf(HttpContext http) => $"feedback:{http.Connection.RemoteIpAddress}";
}
