using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Following;

/// <summary>The table of followed searches.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Following_Searches",
            table => new
            {
                Id = table.Identity(),
                UserId = table.Column<string>(maxLength: 64),
                Language = table.Column<string>(maxLength: 8),
                Place = table.Column<string>(maxLength: 64),
                Query = table.Column<string>(maxLength: 1500),
                Origin = table.Column<string>(maxLength: 300),
                FollowedUtc = table.Column<DateTime>(),
                ToldUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Following_Searches", row => row.Id));
        migration.CreateIndex(
            "IX_Following_Searches_UserId_Language_Place_Query", "Following_Searches", ["UserId", "Language", "Place", "Query"], unique: true);
    }
}
