using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Joining;

/// <summary>The tables of drafts, applications and what happened to them.</summary>
public sealed class Migrations : DataMigration
{
    private const string Applications = "Joining_Applications";

    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        CreateDrafts(migration);
        CreateApplications(migration);
        CreateSteps(migration);
    }

    private static void CreateDrafts(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Joining_Drafts",
            table => new
            {
                Id = table.Column<string>(maxLength: 26),
                Answers = table.Column<string>(type: migration.DocumentType()),
                PasswordHash = table.Column<string>(nullable: true),
                ChangedUtc = table.Column<DateTime>(),
                SubmittedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Joining_Drafts", row => row.Id));
        migration.CreateIndex("IX_Joining_Drafts_ChangedUtc", "Joining_Drafts", "ChangedUtc");
    }

    private static void CreateApplications(MigrationBuilder migration)
    {
        migration.CreateTable(
            Applications,
            table => new
            {
                Id = table.Identity(),
                DraftId = table.Column<string>(maxLength: 26),
                Name = table.Column<string>(maxLength: 200),
                Email = table.Column<string>(maxLength: 254),
                NormalizedEmail = table.Column<string>(maxLength: 254),
                Language = table.Column<string>(maxLength: 2),
                TimeZone = table.Column<string>(maxLength: 64),
                PasswordHash = table.Column<string>(nullable: true),
                OrganizationId = table.Column<string>(maxLength: 128, nullable: true),
                OrganizationName = table.Column<string>(maxLength: 300),
                OrganizationKind = table.Column<string>(maxLength: 64),
                Country = table.Column<string>(maxLength: 8),
                Website = table.Column<string>(maxLength: 500),
                Aims = table.Column<string>(maxLength: 100),
                Why = table.Column<string>(maxLength: 1000),
                State = table.Column<string>(maxLength: 32),
                SubmittedUtc = table.Column<DateTime>(),
                ConfirmHash = table.Column<string>(maxLength: 64, nullable: true),
                ConfirmUntilUtc = table.Column<DateTime>(nullable: true),
                WaitingSinceUtc = table.Column<DateTime>(nullable: true),
                DueOn = table.Column<DateOnly>(nullable: true),
                Checklist = table.Column<string>(type: migration.DocumentType()),
                ClosedUtc = table.Column<DateTime>(nullable: true),
                AccountId = table.Column<string>(maxLength: 26, nullable: true),
                ErasedUtc = table.Column<DateTime>(nullable: true),
                Stamp = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_Joining_Applications", row => row.Id));
        foreach (var column in new[] { "State", "NormalizedEmail", "ConfirmHash", "DraftId" })
        {
            migration.CreateIndex($"IX_Joining_Applications_{column}", Applications, column);
        }
    }

    private static void CreateSteps(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Joining_Steps",
            table => new
            {
                Id = table.Identity(),
                ApplicationId = table.Column<long>(),
                Action = table.Column<string>(maxLength: 32),
                State = table.Column<string>(maxLength: 32),
                ActorId = table.Column<string>(maxLength: 64, nullable: true),
                ActorName = table.Column<string>(maxLength: 200),
                AtUtc = table.Column<DateTime>(),
                Reason = table.Column<string>(maxLength: 32),
                Text = table.Column<string>(maxLength: 2000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Joining_Steps", row => row.Id);
                table.ForeignKey(
                    "FK_Joining_Steps_Joining_Applications_ApplicationId", row => row.ApplicationId, Applications, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Joining_Steps_ApplicationId", "Joining_Steps", "ApplicationId");
    }
}
