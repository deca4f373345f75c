using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Notifications;

/// <summary>The tables of mails, of notices in inboxes, and of what people want no mail of.</summary>
public sealed class Migrations : DataMigration
{
    private const string Notices = "Notifications_Notices";

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

    /// <summary>Adds inboxes.</summary>
    /// <param name="migration">Collects the operations.</param>
    public static void UpdateFrom1(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            Notices,
            table => new
            {
                Id = table.Column<string>(maxLength: 26),
                Key = table.Column<string>(maxLength: 200),
                UserId = table.Column<string>(maxLength: 64),
                Kind = table.Column<string>(maxLength: 64),
                Language = table.Column<string>(maxLength: 2),
                Subject = table.Column<string>(maxLength: 300),
                Text = table.Column<string>(),
                LinkText = table.Column<string>(maxLength: 200, nullable: true),
                LinkPath = table.Column<string>(maxLength: 400, nullable: true),
                CreatedUtc = table.Column<DateTime>(),
                ReadUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Notifications_Notices", row => row.Id));
        migration.CreateIndex("IX_Notifications_Notices_Key", Notices, "Key", unique: true);
        migration.CreateIndex("IX_Notifications_Notices_UserId", Notices, ["UserId", "CreatedUtc"]);
        migration.CreateTable(
            "Notifications_NoMail",
            table => new { UserId = table.Column<string>(maxLength: 64), Kind = table.Column<string>(maxLength: 64) },
            constraints: table => table.PrimaryKey("PK_Notifications_NoMail", row => new { row.UserId, row.Kind }));
    }
}
