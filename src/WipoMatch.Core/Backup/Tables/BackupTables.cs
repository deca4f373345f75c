using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace WipoMatch.Core.Backup.Tables;

/// <summary>The tables of backups: all of the model but those that stay with their database.</summary>
internal static class BackupTables
{
    /// <summary>The tables; what others refer to comes before them.</summary>
    /// <exception cref="NotSupportedException">A table has no key, a type is unknown, or tables refer to each other in a circle.</exception>
    public static IReadOnlyList<BackupTable> Of(DbContext db)
    {
        var waiting = db.Model.GetRelationalModel().Tables.Where(table => !BackupTable.Stays(table))
            .OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var sorted = new List<ITable>();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(table => !table.ForeignKeyConstraints.Any(key => waiting.Contains(key.PrincipalTable)))
                ?? throw new NotSupportedException($"{string.Join(", ", waiting.Select(table => table.Name))} refer to each other in a circle; a restore could not fill them.");
            waiting.Remove(next);
            sorted.Add(next);
        }

        return [.. sorted.Select(table => new BackupTable(table))];
    }

    /// <summary>The tables of one backup.</summary>
    public static IReadOnlyList<BackupTable> Of(DbContext db, bool withSecrets) => [.. Of(db).Where(table => withSecrets || !table.IsSecret)];
}
