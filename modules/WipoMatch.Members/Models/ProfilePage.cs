using WipoMatch.Members.Sessions;

namespace WipoMatch.Members.Models;

/// <summary>One's own account.</summary>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Email">The address.</param>
/// <param name="Language">The language to be written to in.</param>
/// <param name="TimeZone">The time zone.</param>
/// <param name="UsesSecondStep">Whether signing in takes a second step.</param>
/// <param name="HasPassword">Whether there is a password.</param>
/// <param name="Organizations">Names of organizations.</param>
public sealed record ProfilePage(
    string DisplayName, string Email, string Language, string TimeZone, bool UsesSecondStep, bool HasPassword, IReadOnlyList<string> Organizations);

/// <summary>One's own sign-ins.</summary>
/// <param name="Sessions">Those that hold.</param>
/// <param name="CurrentId">The one in which the page is read.</param>
/// <param name="Zone">The time zone of the reader.</param>
public sealed record SessionsPage(IReadOnlyList<Session> Sessions, string? CurrentId, TimeZoneInfo Zone);

/// <summary>The second step.</summary>
/// <param name="IsOn">Whether it is switched on.</param>
/// <param name="Secret">The secret while it is set up, in groups of four.</param>
/// <param name="Address">The address that authenticators open.</param>
public sealed record SecondStepPage(bool IsOn, string Secret, string Address);
