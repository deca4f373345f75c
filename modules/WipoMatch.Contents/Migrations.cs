using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Contents;

/// <summary>The table of what was thrown away on the desk.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Contents_Trash",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                ContentItemVersionId = table.Column<string>(maxLength: 26),
                ContentType = table.Column<string>(maxLength: 64),
                Title = table.Column<string>(maxLength: 300),
                Language = table.Column<string>(maxLength: 8, nullable: true),
                Owner = table.Column<string>(maxLength: 64),
                RemovedUtc = table.Column<DateTime>(),
                RemovedBy = table.Column<string>(maxLength: 200),
                Reason = table.Column<string>(maxLength: 500),
            },
            constraints: table => table.PrimaryKey("PK_Contents_Trash", row => row.ContentItemId));
        migration.CreateIndex("IX_Contents_Trash_RemovedUtc", "Contents_Trash", "RemovedUtc");
    }
}
