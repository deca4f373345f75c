using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Taxonomies;

/// <summary>The table of country groups.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Taxonomies_GroupMembers",
            table => new
            {
                Id = table.Identity(),
                Group = table.Column<string>(maxLength: 32),
                Country = table.Column<string>(maxLength: 2),
                From = table.Column<DateOnly>(nullable: true),
                To = table.Column<DateOnly>(nullable: true),
                Source = table.Column<string>(maxLength: 256),
            },
            constraints: table => table.PrimaryKey("PK_Taxonomies_GroupMembers", row => row.Id));
        migration.CreateIndex("IX_Taxonomies_GroupMembers_Country", "Taxonomies_GroupMembers", "Country");
    }
}
