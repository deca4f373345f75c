using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>The tables by which the application runs itself.</summary>
public sealed class CoreMigrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        CreateHistory(migration);
        CreateOutbox(migration);
        CreateTasks(migration);
        CreateSettings(migration);
        CreateServers(migration);
    }

    private static void CreateHistory(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Core_Migrations",
            table => new
            {
                Module = table.Column<string>(maxLength: 128),
                Number = table.Column<int>(),
                AppliedUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Core_Migrations", row => new { row.Module, row.Number }));
        migration.CreateTable(
            "Core_Stamps",
            table => new { Name = table.Column<string>(maxLength: 64), Value = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_Core_Stamps", row => row.Name));
    }

    private static void CreateOutbox(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Core_Outbox",
            table => new
            {
                Id = table.Identity(),
                Kind = table.Column<string>(maxLength: 64),
                Payload = table.Column<string>(type: migration.DocumentType()),
                CreatedUtc = table.Column<DateTime>(),
                DueUtc = table.Column<DateTime>(),
                Attempts = table.Column<int>(),
                LastError = table.Column<string>(nullable: true),
                FailedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Core_Outbox", row => row.Id));
        migration.CreateIndex("IX_Core_Outbox_Due", "Core_Outbox", "DueUtc", filter: "\"FailedUtc\" IS NULL");
    }

    private static void CreateTasks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Core_BackgroundTasks",
            table => new
            {
                Name = table.Column<string>(maxLength: 200),
                LastRunUtc = table.Column<DateTime>(nullable: true),
                LastDurationMs = table.Column<long>(nullable: true),
                LastError = table.Column<string>(nullable: true),
                NextRunUtc = table.Column<DateTime>(nullable: true),
                Enabled = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_Core_BackgroundTasks", row => row.Name));
        migration.CreateTable(
            "Core_Leases",
            table => new
            {
                Name = table.Column<string>(maxLength: 200),
                Owner = table.Column<string>(maxLength: 64),
                UntilUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Core_Leases", row => row.Name));
    }

    private static void CreateSettings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Core_Settings",
            table => new { Name = table.Column<string>(maxLength: 100), Document = table.Column<string>(type: migration.DocumentType()) },
            constraints: table => table.PrimaryKey("PK_Core_Settings", row => row.Name));
        migration.CreateTable(
            "Core_Features",
            table => new { Id = table.Column<string>(maxLength: 200), Enabled = table.Column<bool>() },
            constraints: table => table.PrimaryKey("PK_Core_Features", row => row.Id));
        migration.CreateTable(
            "Core_Roles",
            table => new
            {
                Name = table.Column<string>(maxLength: 100),
                Description = table.Column<string>(),
                Permissions = table.Column<string>(type: migration.DocumentType()),
            },
            constraints: table => table.PrimaryKey("PK_Core_Roles", row => row.Name));
    }

    private static void CreateServers(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Core_DataProtectionKeys",
            table => new { FriendlyName = table.Column<string>(maxLength: 200), Xml = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_Core_DataProtectionKeys", row => row.FriendlyName));
        migration.CreateTable(
            "Core_Servers",
            table => new
            {
                Id = table.Column<string>(maxLength: 64),
                Name = table.Column<string>(maxLength: 100),
                StartedUtc = table.Column<DateTime>(),
                SeenUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Core_Servers", row => row.Id));
    }
}
