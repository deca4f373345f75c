using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Matching;

/// <summary>The tables of suggestions.</summary>
public sealed class Migrations : DataMigration
{
    private const string Lists = "Matching_Lists";

    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            Lists,
            table => new
            {
                NeedSet = table.Column<string>(maxLength: 26),
                Versions = table.Column<string>(maxLength: 256),
                Model = table.Column<string>(maxLength: 16),
                Concepts = table.Column<string>(maxLength: 16),
                Day = table.Column<DateOnly>(),
                ComputedUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_Matching_Lists", row => row.NeedSet));
        var document = migration.DocumentType();
        migration.CreateTable(
            "Matching_Suggestions",
            table => new
            {
                NeedSet = table.Column<string>(maxLength: 26),
                Rank = table.Column<int>(),
                OfferSet = table.Column<string>(maxLength: 26),
                Score = table.Column<double>(),
                Reasons = table.Column<string>(type: document),
                Concepts = table.Column<string>(),
                OfferVersions = table.Column<string>(maxLength: 256),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Matching_Suggestions", row => new { row.NeedSet, row.Rank });
                table.ForeignKey("FK_Matching_Suggestions_Matching_Lists_NeedSet", row => row.NeedSet, Lists, "NeedSet", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Matching_Suggestions_OfferSet", "Matching_Suggestions", "OfferSet");
        CreateStories(migration);
    }

    private static void CreateStories(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Matching_Stories",
            table => new
            {
                ListingSet = table.Column<string>(maxLength: 26),
                Rank = table.Column<int>(),
                StorySet = table.Column<string>(maxLength: 26),
                Nearness = table.Column<double>(),
                Concepts = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Matching_Stories", row => new { row.ListingSet, row.Rank }));
        migration.CreateIndex("IX_Matching_Stories_StorySet", "Matching_Stories", "StorySet");
    }
}
