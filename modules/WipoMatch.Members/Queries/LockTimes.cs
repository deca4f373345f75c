using System.Globalization;

namespace WipoMatch.Members.Queries;

/// <summary>When a lock ends, for somebody whose time zone is not known.</summary>
internal static class LockTimes
{
    public static string Show(DateTime untilUtc) => untilUtc.AddSeconds(59).ToString("HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
