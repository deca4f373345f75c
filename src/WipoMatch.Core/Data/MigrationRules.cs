using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace WipoMatch.Core.Data;

/// <summary>Keeps steps to the operations that both databases can do in place.</summary>
internal static class MigrationRules
{
    /// <summary>Why an operation is refused, or null.</summary>
    public static string? Refusal(MigrationOperation operation) => operation switch
    {
        CreateTableOperation or CreateIndexOperation or DropIndexOperation or DropTableOperation
            or RenameTableOperation or RenameColumnOperation or SqlOperation => null,
        AddColumnOperation { IsNullable: true } or AddColumnOperation { DefaultValue: not null } or AddColumnOperation { DefaultValueSql: not null } => null,
        AddColumnOperation add =>
            $"the new column {add.Table}.{add.Name} must be nullable or have a default, because the table may have rows",
        _ => $"{Name(operation)} is not allowed, because SQLite cannot do it in place; make a new table, copy the rows, drop the old one and rename",
    };

    private static string Name(MigrationOperation operation) =>
        operation.GetType().Name.Replace("Operation", "", StringComparison.Ordinal);
}
