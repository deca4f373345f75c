using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace WipoMatch.Data;

/// <summary>Columns that both databases spell differently.</summary>
public static class MigrationColumns
{
    /// <summary>A 64-bit key that the database counts up; carries the annotations of both databases.</summary>
    /// <param name="table">The table's columns.</param>
    public static OperationBuilder<AddColumnOperation> Identity(this ColumnsBuilder table) => table.Column<long>()
        .Annotation("Sqlite:Autoincrement", true)
        .Annotation("Npgsql:ValueGenerationStrategy", IdentityByDefault());

    // The provider's enum is looked up by name, so that contracts need no reference to it.
    private static object? IdentityByDefault() =>
        Type.GetType("Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy, Npgsql.EntityFrameworkCore.PostgreSQL") is { } type
            ? Enum.Parse(type, "IdentityByDefaultColumn")
            : null;
}
