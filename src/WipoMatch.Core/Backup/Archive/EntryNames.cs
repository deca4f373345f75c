using System.Text.RegularExpressions;

namespace WipoMatch.Core.Backup.Archive;

/// <summary>The names that entries of a backup can have beside the manifest.</summary>
internal static partial class EntryNames
{
    public static bool IsValid(string name) => Form().IsMatch(name);

    [GeneratedRegex(@"\A(tables/[A-Za-z0-9_]{1,100}\.jsonl|uploads/[0-9a-f]{64})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
