using WipoMatch.Core.Backup.Archive;
using WipoMatch.Core.Backup.Tables;
using WipoMatch.Core.Data;
using WipoMatch.Data;

namespace WipoMatch.Core.Backup;

/// <summary>Whether a backup fits this version of the product.</summary>
internal sealed class ArchiveRules(IEnumerable<DataMigration> migrations)
{
    /// <summary>Compares the schema of the backup with that of the product.</summary>
    /// <exception cref="BackupException">They differ.</exception>
    public void RequireSameSchema(BackupManifest manifest)
    {
        var ours = migrations.Select(ModuleMigration.Of).ToDictionary(history => history.Module, history => history.Steps().Count, StringComparer.Ordinal);
        foreach (var (module, number) in manifest.Migrations.Where(step => step.Value > ours.GetValueOrDefault(step.Key)))
        {
            throw new BackupException(
                $"The backup is from a newer version of WipoMatch, {Shown.Text(manifest.Version)} (module {Shown.Text(module)}, step {number}; this version has {ours.GetValueOrDefault(module)}). Install that version and restore there.");
        }

        foreach (var (module, number) in ours.Where(step => step.Value > manifest.Migrations.GetValueOrDefault(step.Key)))
        {
            throw new BackupException(
                $"The backup is from an older version of WipoMatch, {Shown.Text(manifest.Version)} (module {module}, step {manifest.Migrations.GetValueOrDefault(module)}; this version has {number}). Restore it with that version into an empty database, then start this version on it.");
        }
    }

    /// <summary>Compares the tables of the backup with those it must have.</summary>
    /// <exception cref="BackupException">They differ.</exception>
    public static void RequireTables(BackupManifest manifest, IReadOnlyList<BackupTable> tables)
    {
        var expected = tables.Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        if (manifest.Tables.Keys.FirstOrDefault(name => !expected.Contains(name)) is { } unknown)
        {
            throw new BackupException($"The backup has the table '{Shown.Text(unknown)}', which this site does not have. Use another backup.");
        }

        var entries = manifest.Entries.Keys.Where(name => name.StartsWith("tables/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        if (expected.FirstOrDefault(name => !manifest.Tables.ContainsKey(name) || !entries.Contains(BackupManifest.TableEntry(name))) is { } lacking)
        {
            throw new BackupException($"The backup lacks the table {lacking}. Use another backup.");
        }

        if (manifest.Tables.FirstOrDefault(table => table.Value < 0 || table.Value > manifest.Entries[BackupManifest.TableEntry(table.Key)].Bytes) is { Key: { } wrong })
        {
            throw new BackupException($"The manifest gives {wrong} more rows than the backup can have. Use another backup.");
        }

        if (entries.FirstOrDefault(name => !expected.Any(table => BackupManifest.TableEntry(table) == name)) is { } extra)
        {
            throw new BackupException($"The backup has the entry '{Shown.Text(extra)}', which belongs to no table of this site. Use another backup.");
        }
    }
}
