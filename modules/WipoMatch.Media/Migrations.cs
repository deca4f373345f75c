using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Media;

/// <summary>The tables of the module: pictures, and the paths under which content names them.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Media_Files",
            table => new
            {
                Hash = table.Column<string>(maxLength: 64),
                MediaType = table.Column<string>(maxLength: 32),
                Width = table.Column<int>(),
                Height = table.Column<int>(),
                Bytes = table.Column<long>(),
                CreatedUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Media_Files", row => row.Hash));
        migration.CreateTable(
            "Media_Paths",
            table => new { Path = table.Column<string>(maxLength: 260), Hash = table.Column<string>(maxLength: 64) },
            constraints: table =>
            {
                table.PrimaryKey("PK_Media_Paths", row => row.Path);
                table.ForeignKey("FK_Media_Paths_Media_Files_Hash", row => row.Hash, "Media_Files", "Hash", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Media_Paths_Hash", "Media_Paths", "Hash");
    }
}
