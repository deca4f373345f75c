using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.AuditTrail;

/// <summary>The table of changes.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "AuditTrail_Entries",
            table => new
            {
                Id = table.Identity(),
                AtUtc = table.Column<DateTime>(),
                ActorId = table.Column<string>(maxLength: 26, nullable: true),
                ActorName = table.Column<string>(maxLength: 200),
                Category = table.Column<string>(maxLength: 32),
                Action = table.Column<string>(maxLength: 32),
                SubjectId = table.Column<string>(maxLength: 128),
                SubjectName = table.Column<string>(maxLength: 300),
                Reason = table.Column<string>(),
                Before = table.Column<string>(type: migration.DocumentType(), nullable: true),
                After = table.Column<string>(type: migration.DocumentType(), nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_AuditTrail_Entries", row => row.Id));
        migration.CreateIndex("IX_AuditTrail_Entries_Category_SubjectId", "AuditTrail_Entries", ["Category", "SubjectId"]);
    }
}
