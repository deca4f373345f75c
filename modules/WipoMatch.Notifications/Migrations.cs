using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Notifications;

/// <summary>The table of mails.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Notifications_Mails",
            table => new
            {
                Id = table.Column<string>(maxLength: 26),
                Key = table.Column<string>(maxLength: 200),
                Recipient = table.Column<string>(maxLength: 254),
                Language = table.Column<string>(maxLength: 2),
                Subject = table.Column<string>(maxLength: 300),
                Text = table.Column<string>(),
                Html = table.Column<string>(),
                CreatedUtc = table.Column<DateTime>(),
                StartedUtc = table.Column<DateTime>(nullable: true),
                IsRepeated = table.Column<bool>(),
                SentUtc = table.Column<DateTime>(nullable: true),
                GivenUpUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Notifications_Mails", row => row.Id));
        migration.CreateIndex("IX_Notifications_Mails_Key", "Notifications_Mails", "Key", unique: true);
    }
}
