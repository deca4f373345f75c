using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using WipoMatch.Security;

namespace WipoMatch.Joining.Controllers;

/// <summary>How often one network address may begin and send, and how often one mail address is written to.</summary>
public sealed class JoinLimits(TryLimits limits, IStringLocalizer<Texts> localizer)
{
    private const int MostDrafts = 30;

    private const int MostSent = 20;

    private const int MostMails = 5;

    private static readonly TimeSpan Span = TimeSpan.FromHours(1);

    /// <summary>Counts a new draft.</summary>
    /// <param name="http">The request.</param>
    /// <returns>Why none may be begun now, in the reader's language; null when it may.</returns>
    public string? Begin(HttpContext http) => Count([("join:draft:" + Origin(http), MostDrafts)]);

    /// <summary>Counts a mail to an address.</summary>
    /// <param name="http">The request.</param>
    /// <param name="email">The address.</param>
    /// <returns>Why none is sent now, in the reader's language; null when it is.</returns>
    public string? Send(HttpContext http, string email) =>
        Count([("join:from:" + Origin(http), MostSent), ("join:mail:" + EmailAddress.Normalize(email), MostMails)]);

    private string? Count((string Key, int Most)[] keys)
    {
        foreach (var (key, most) in keys)
        {
            if (limits.IsReached(key, most))
            {
                return localizer["ErrorTooOften", limits.EndOf(key).AddSeconds(59).ToString("HH:mm", CultureInfo.InvariantCulture) + " UTC"];
            }
        }

        foreach (var (key, _) in keys)
        {
            limits.Count(key, Span);
        }

        return null;
    }

    private static string Origin(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "?";
}
