using System.Globalization;
using WipoMatch.Core.Backup.Archive;

namespace WipoMatch.Core.Backup;

/// <summary>What a backup holds, in one line.</summary>
internal static class BackupSummary
{
    public static string Of(BackupManifest manifest)
    {
        var uploads = manifest.Entries.Keys.Count(name => name.StartsWith("uploads/", StringComparison.Ordinal));
        var secrets = manifest.Secrets ? ", with secrets" : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"{manifest.Tables.Values.Sum()} rows in {manifest.Tables.Count} tables, {uploads} uploads{secrets}");
    }
}
