using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Moderation;

/// <summary>The tables of reviews.</summary>
public sealed class Migrations : DataMigration
{
    private const string Reviews = "Moderation_Reviews";

    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        CreateReviews(migration);
        CreateSteps(migration);
        CreatePoints(migration);
        migration.CreateTable(
            "Moderation_LastWriters",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                UserId = table.Column<string>(maxLength: 64),
                AtUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Moderation_LastWriters", row => row.ContentItemId));
    }

    private static void CreateReviews(MigrationBuilder migration)
    {
        migration.CreateTable(
            Reviews,
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: 26),
                ContentType = table.Column<string>(maxLength: 64),
                Title = table.Column<string>(maxLength: 300),
                Language = table.Column<string>(maxLength: 8, nullable: true),
                Countries = table.Column<string>(),
                Themes = table.Column<string>(),
                State = table.Column<string>(maxLength: 32),
                IsOpen = table.Column<bool>(),
                AuthorId = table.Column<string>(maxLength: 64),
                Note = table.Column<string>(maxLength: 500),
                SubmittedUtc = table.Column<DateTime>(),
                ClaimedBy = table.Column<string>(maxLength: 64, nullable: true),
                ClaimedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Moderation_Reviews", row => row.Id));
        migration.CreateIndex("UX_Moderation_Reviews_Open", Reviews, "ContentItemId", unique: true, filter: "\"IsOpen\"");
        migration.CreateIndex("IX_Moderation_Reviews_ContentItemId", Reviews, "ContentItemId");
        migration.CreateIndex("IX_Moderation_Reviews_State", Reviews, "State", filter: "\"IsOpen\"");
    }

    private static void CreateSteps(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Moderation_Steps",
            table => new
            {
                Id = table.Identity(),
                ReviewId = table.Column<long>(),
                Action = table.Column<string>(maxLength: 32),
                State = table.Column<string>(maxLength: 32),
                ActorId = table.Column<string>(maxLength: 64, nullable: true),
                ActorName = table.Column<string>(maxLength: 200),
                AtUtc = table.Column<DateTime>(),
                Comment = table.Column<string>(maxLength: 2000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Moderation_Steps", row => row.Id);
                table.ForeignKey("FK_Moderation_Steps_Moderation_Reviews_ReviewId", row => row.ReviewId, Reviews, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Moderation_Steps_ReviewId", "Moderation_Steps", "ReviewId");
    }

    private static void CreatePoints(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Moderation_Points",
            table => new
            {
                Id = table.Identity(),
                ReviewId = table.Column<long>(),
                Reason = table.Column<string>(maxLength: 32),
                Text = table.Column<string>(maxLength: 1000),
                AskedUtc = table.Column<DateTime>(),
                DoneUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Moderation_Points", row => row.Id);
                table.ForeignKey("FK_Moderation_Points_Moderation_Reviews_ReviewId", row => row.ReviewId, Reviews, "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Moderation_Points_ReviewId", "Moderation_Points", "ReviewId");
    }
}
