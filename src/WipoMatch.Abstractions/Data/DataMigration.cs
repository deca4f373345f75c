using Microsoft.EntityFrameworkCore.Migrations;

namespace WipoMatch.Data;

/// <summary>
/// The schema history of a module, written by hand for both databases: <see cref="Create"/> is step 1, and each method
/// <c>public void UpdateFrom{n}(MigrationBuilder migration)</c> takes step n to n + 1. Steps are never edited after a release.
/// Only CreateTable, AddColumn (nullable or with a default), CreateIndex, DropIndex, DropTable, RenameTable, RenameColumn and Sql
/// are allowed; the runner refuses the rest with a sentence (SQLite cannot do them in place).
/// </summary>
public abstract class DataMigration
{
    /// <summary>Creates the module's first tables: step 1.</summary>
    /// <param name="migration">Collects the operations.</param>
    public abstract void Create(MigrationBuilder migration);
}
