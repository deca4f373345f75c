using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Members;

/// <summary>The tables of accounts.</summary>
public sealed class Migrations : DataMigration
{
    private const string Accounts = "Members_Accounts";

    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        CreateAccounts(migration);
        CreateBelongings(migration);
        CreateSessions(migration);
        CreateLinks(migration);
    }

    private static void CreateAccounts(MigrationBuilder migration)
    {
        migration.CreateTable(
            Accounts,
            table => new
            {
                Id = table.Column<string>(maxLength: 26),
                DisplayName = table.Column<string>(maxLength: 200),
                Email = table.Column<string>(maxLength: 254),
                NormalizedEmail = table.Column<string>(maxLength: 254),
                PasswordHash = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(maxLength: 26),
                Language = table.Column<string>(maxLength: 2),
                TimeZone = table.Column<string>(maxLength: 64),
                State = table.Column<string>(maxLength: 16),
                Failures = table.Column<int>(),
                LockedUntilUtc = table.Column<DateTime>(nullable: true),
                AuthenticatorKey = table.Column<string>(maxLength: 64, nullable: true),
                LastCodeStep = table.Column<long>(),
                UsesSecondStep = table.Column<bool>(),
                Persona = table.Column<string>(maxLength: 32, nullable: true),
                CreatedUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Members_Accounts", row => row.Id));
        migration.CreateIndex("IX_Members_Accounts_NormalizedEmail", Accounts, "NormalizedEmail", unique: true);
    }

    private static void CreateBelongings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Members_Roles",
            table => new { AccountId = table.Column<string>(maxLength: 26), Role = table.Column<string>(maxLength: 100) },
            constraints: table =>
            {
                table.PrimaryKey("PK_Members_Roles", row => new { row.AccountId, row.Role });
                table.ForeignKey("FK_Members_Roles_Members_Accounts_AccountId", row => row.AccountId, Accounts, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Members_Roles_Role", "Members_Roles", "Role");
        migration.CreateTable(
            "Members_Organizations",
            table => new { AccountId = table.Column<string>(maxLength: 26), Organization = table.Column<string>(maxLength: 128) },
            constraints: table =>
            {
                table.PrimaryKey("PK_Members_Organizations", row => new { row.AccountId, row.Organization });
                table.ForeignKey("FK_Members_Organizations_Members_Accounts_AccountId", row => row.AccountId, Accounts, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Members_Organizations_Organization", "Members_Organizations", "Organization");
    }

    private static void CreateSessions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Members_Sessions",
            table => new
            {
                Id = table.Column<string>(maxLength: 26),
                AccountId = table.Column<string>(maxLength: 26),
                Device = table.Column<string>(maxLength: 100),
                CreatedUtc = table.Column<DateTime>(),
                LastSeenUtc = table.Column<DateTime>(),
                EndedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Members_Sessions", row => row.Id);
                table.ForeignKey("FK_Members_Sessions_Members_Accounts_AccountId", row => row.AccountId, Accounts, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Members_Sessions_AccountId", "Members_Sessions", "AccountId");
    }

    private static void CreateLinks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Members_Links",
            table => new
            {
                Hash = table.Column<string>(maxLength: 64),
                AccountId = table.Column<string>(maxLength: 26),
                Purpose = table.Column<string>(maxLength: 16),
                CreatedUtc = table.Column<DateTime>(),
                ExpiresUtc = table.Column<DateTime>(),
                UsedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Members_Links", row => row.Hash);
                table.ForeignKey("FK_Members_Links_Members_Accounts_AccountId", row => row.AccountId, Accounts, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Members_Links_AccountId", "Members_Links", "AccountId");
        migration.CreateTable(
            "Members_RecoveryCodes",
            table => new { AccountId = table.Column<string>(maxLength: 26), Hash = table.Column<string>(maxLength: 64) },
            constraints: table =>
            {
                table.PrimaryKey("PK_Members_RecoveryCodes", row => new { row.AccountId, row.Hash });
                table.ForeignKey("FK_Members_RecoveryCodes_Members_Accounts_AccountId", row => row.AccountId, Accounts, "Id", onDelete: ReferentialAction.Cascade);
            });
    }
}
