using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Search;

/// <summary>The tables of search documents and of what was asked.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Search_Documents",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                Stamp = table.Column<long>(),
                IsVisible = table.Column<bool>(),
                Language = table.Column<string>(maxLength: 8),
                ContentType = table.Column<string>(maxLength: 64),
                Title = table.Column<string>(),
                Summary = table.Column<string>(),
                Body = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Search_Documents", row => row.ContentItemId));
        migration.CreateIndex("IX_Search_Documents_Stamp", "Search_Documents", "Stamp");
    }

    /// <summary>Countries in a column of their own. Until <c>reindex</c>, rows of before have them in the text, where they are found as well.</summary>
    /// <param name="migration">Collects the operations.</param>
    public static void UpdateFrom1(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.AddColumn<string>("Keywords", "Search_Documents", nullable: false, defaultValue: "");
    }

    /// <summary>What was asked, by day.</summary>
    /// <param name="migration">Collects the operations.</param>
    public static void UpdateFrom2(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateTable(
            "Search_Questions",
            table => new
            {
                Id = table.Identity(),
                Day = table.Column<DateOnly>(),
                Language = table.Column<string>(maxLength: 8),
                Place = table.Column<string>(maxLength: 64),
                Text = table.Column<string>(maxLength: 200),
                Count = table.Column<int>(),
                ZeroCount = table.Column<int>(),
                LastResults = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Search_Questions", row => row.Id));
        migration.CreateIndex(
            "IX_Search_Questions_Day_Language_Place_Text", "Search_Questions", ["Day", "Language", "Place", "Text"], unique: true);
    }
}
