using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Feedback;

/// <summary>The tables of messages and of what was done about them.</summary>
public sealed class Migrations : DataMigration
{
    private const string Messages = "Feedback_Messages";

    private const string Steps = "Feedback_Steps";

    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            Messages,
            table => new
            {
                Id = table.Identity(),
                Kind = table.Column<string>(maxLength: 16),
                Language = table.Column<string>(maxLength: 8),
                Page = table.Column<string>(maxLength: 500),
                CameFor = table.Column<string>(maxLength: 2000),
                Succeeded = table.Column<string>(maxLength: 8),
                Text = table.Column<string>(maxLength: 2000),
                Email = table.Column<string>(maxLength: 254, nullable: true),
                WrittenUtc = table.Column<DateTime>(),
                ClosedUtc = table.Column<DateTime>(nullable: true),
                AddressRemovedUtc = table.Column<DateTime>(nullable: true),
                Stamp = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_Feedback_Messages", row => row.Id));
        migration.CreateIndex("IX_Feedback_Messages_ClosedUtc", Messages, "ClosedUtc");
        migration.CreateTable(
            Steps,
            table => new
            {
                Id = table.Identity(),
                MessageId = table.Column<long>(),
                Action = table.Column<string>(maxLength: 16),
                ActorName = table.Column<string>(maxLength: 200),
                AtUtc = table.Column<DateTime>(),
                Text = table.Column<string>(maxLength: 2000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Feedback_Steps", row => row.Id);
                table.ForeignKey("FK_Feedback_Steps_Feedback_Messages_MessageId", row => row.MessageId, Messages, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Feedback_Steps_MessageId", Steps, "MessageId");
    }
}
