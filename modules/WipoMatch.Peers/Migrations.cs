using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Peers;

/// <summary>The tables of questions.</summary>
public sealed class Migrations : DataMigration
{
    private const string Questions = "Peers_Questions";

    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        CreateQuestions(migration);
        CreateMessages(migration);
        CreateAddressees(migration);
        CreateLinks(migration);
    }

    private static void CreateQuestions(MigrationBuilder migration)
    {
        migration.CreateTable(
            Questions,
            table => new
            {
                Id = table.Identity(),
                Year = table.Column<int>(nullable: true),
                Number = table.Column<int>(nullable: true),
                State = table.Column<string>(maxLength: 32),
                SubjectType = table.Column<string>(maxLength: 64),
                SubjectSet = table.Column<string>(maxLength: 26),
                SubjectTitle = table.Column<string>(maxLength: 300),
                Countries = table.Column<string>(),
                Route = table.Column<string>(maxLength: 16),
                Language = table.Column<string>(maxLength: 8),
                AskerId = table.Column<string>(maxLength: 64, nullable: true),
                AskerName = table.Column<string>(maxLength: 200),
                AskerEmail = table.Column<string>(maxLength: 254, nullable: true),
                AskerLanguage = table.Column<string>(maxLength: 8),
                Origin = table.Column<string>(maxLength: 300),
                CreatedUtc = table.Column<DateTime>(),
                AskedUtc = table.Column<DateTime>(nullable: true),
                FirstReplyUtc = table.Column<DateTime>(nullable: true),
                WaitingSinceUtc = table.Column<DateTime>(nullable: true),
                Reminded = table.Column<int>(),
                SilentUtc = table.Column<DateTime>(nullable: true),
                ReportedUtc = table.Column<DateTime>(nullable: true),
                IsReported = table.Column<bool>(),
                ClosedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Peers_Questions", row => row.Id));
        migration.CreateIndex("UX_Peers_Questions_Reference", Questions, ["Year", "Number"], unique: true, filter: "\"Number\" IS NOT NULL");
        migration.CreateIndex("IX_Peers_Questions_AskerId", Questions, "AskerId");
        migration.CreateIndex("IX_Peers_Questions_State", Questions, "State");
    }

    private static void CreateMessages(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Peers_Messages",
            table => new
            {
                Id = table.Identity(),
                QuestionId = table.Column<long>(),
                Part = table.Column<string>(maxLength: 16),
                Action = table.Column<string>(maxLength: 32),
                AuthorId = table.Column<string>(maxLength: 64, nullable: true),
                AuthorName = table.Column<string>(maxLength: 200),
                Language = table.Column<string>(maxLength: 8),
                AtUtc = table.Column<DateTime>(),
                Reason = table.Column<string>(maxLength: 32),
                Text = table.Column<string>(maxLength: 2000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Peers_Messages", row => row.Id);
                table.ForeignKey("FK_Peers_Messages_Peers_Questions_QuestionId", row => row.QuestionId, Questions, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Peers_Messages_QuestionId", "Peers_Messages", "QuestionId");
    }

    private static void CreateAddressees(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Peers_Addressees",
            table => new { QuestionId = table.Column<long>(), Organization = table.Column<string>(maxLength: 128) },
            constraints: table =>
            {
                table.PrimaryKey("PK_Peers_Addressees", row => new { row.QuestionId, row.Organization });
                table.ForeignKey("FK_Peers_Addressees_Peers_Questions_QuestionId", row => row.QuestionId, Questions, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Peers_Addressees_Organization", "Peers_Addressees", "Organization");
    }

    private static void CreateLinks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Peers_Links",
            table => new { Hash = table.Column<string>(maxLength: 64), QuestionId = table.Column<long>() },
            constraints: table =>
            {
                table.PrimaryKey("PK_Peers_Links", row => row.Hash);
                table.ForeignKey("FK_Peers_Links_Peers_Questions_QuestionId", row => row.QuestionId, Questions, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Peers_Links_QuestionId", "Peers_Links", "QuestionId");
    }
}
