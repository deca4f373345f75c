using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Translations;

/// <summary>The table of translations whose original changed.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Translations_Standings",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                SourceItemId = table.Column<string>(maxLength: 26),
                BasisVersionId = table.Column<string>(maxLength: 26),
                BasisUtc = table.Column<DateTime>(),
                ChangedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Translations_Standings", row => row.ContentItemId));
        migration.CreateIndex("IX_Translations_Standings_SourceItemId", "Translations_Standings", "SourceItemId");
    }
}
