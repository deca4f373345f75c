using Microsoft.EntityFrameworkCore.Metadata;
using WipoMatch.Data;

namespace WipoMatch.Core.Backup.Tables;

/// <summary>A table of a backup, by the model.</summary>
internal sealed class BackupTable
{
    public BackupTable(ITable table)
    {
        var key = table.PrimaryKey ?? throw new NotSupportedException($"The table {table.Name} has no primary key, which backups need for their order.");
        Name = table.Name;
        IsSecret = HasMark(table, BackupMarks.SecretAnnotation);
        Columns = [.. table.Columns.Select(column => new BackupColumn(table.Name, column)).OrderBy(column => column.Name, StringComparer.Ordinal)];
        Key = [.. key.Columns.Select(column => Columns.Single(known => known.Name == column.Name))];
        Counted = key.Columns is [var only] && only.PropertyMappings[0].Property.ValueGenerated == ValueGenerated.OnAdd && Key[0].Type.IsWholeNumber
            ? only.Name
            : null;
    }

    public string Name { get; }

    /// <summary>Whether only backups with secrets have the table.</summary>
    public bool IsSecret { get; }

    /// <summary>The columns in the order of their names.</summary>
    public IReadOnlyList<BackupColumn> Columns { get; }

    /// <summary>The columns of the primary key.</summary>
    public IReadOnlyList<BackupColumn> Key { get; }

    /// <summary>The key that the database counts up, or null.</summary>
    public string? Counted { get; }

    /// <summary>The columns that a backup has.</summary>
    public IReadOnlyList<BackupColumn> ColumnsOf(bool withSecrets) => withSecrets ? Columns : [.. Columns.Where(column => !column.IsSecret)];

    public static bool Stays(ITable table) => HasMark(table, BackupMarks.StaysAnnotation);

    private static bool HasMark(ITable table, string annotation) =>
        table.EntityTypeMappings.Any(mapping => mapping.TypeBase.FindAnnotation(annotation) is not null);
}
