using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Core.Forms;

/// <summary>The table of forms that were sent.</summary>
public sealed class FormMigrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Core_FormKeys",
            table => new
            {
                Key = table.Column<string>(maxLength: 32),
                UserId = table.Column<string>(maxLength: 64),
                Answer = table.Column<string>(),
                MadeUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Core_FormKeys", row => new { row.Key, row.UserId }));
        migration.CreateIndex("IX_Core_FormKeys_Made", "Core_FormKeys", "MadeUtc");
    }
}
