using Microsoft.EntityFrameworkCore.Migrations;
using WipoMatch.Data;

namespace WipoMatch.Core.ContentManagement;

/// <summary>The tables of content: versions, addresses, definitions and the catalogue.</summary>
public sealed class ContentMigrations : DataMigration
{
    /// <inheritdoc />
    public override void Create(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        CreateItems(migration);
        CreateSlugs(migration);
        migration.CreateTable(
            "Content_Definitions",
            table => new
            {
                Name = table.Column<string>(maxLength: 160),
                Data = table.Column<string>(type: migration.DocumentType()),
            },
            constraints: table => table.PrimaryKey("PK_Content_Definitions", row => row.Name));
        migration.CreateTable(
            "Content_Catalog",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                Stamp = table.Column<long>(),
                IsVisible = table.Column<bool>(),
                Data = table.Column<string>(type: migration.DocumentType()),
            },
            constraints: table => table.PrimaryKey("PK_Content_Catalog", row => row.ContentItemId));
        migration.CreateIndex("IX_Content_Catalog_Stamp", "Content_Catalog", "Stamp");
    }

    /// <summary>What the lists of the desk look up; titles that were stored before are compared by their ASCII letters until they change.</summary>
    /// <param name="migration">Collects the operations.</param>
    public static void UpdateFrom1(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.AddColumn<string>("TitleKey", "Content_Items", maxLength: TitleKey.MaxLength, nullable: true);
        migration.Sql("UPDATE \"Content_Items\" SET \"TitleKey\" = lower(\"DisplayText\")");
        migration.CreateIndex(
            "IX_Content_Items_Desk",
            "Content_Items",
            ["ModifiedUtc", "ContentItemId", "ContentType", "Language", "Published", "Owner", "TitleKey"],
            filter: "\"Latest\"");
        migration.CreateIndex("IX_Content_Items_Replaced", "Content_Items", "ContentItemId", filter: "\"Published\" AND NOT \"Latest\"");
    }

    /// <summary>Drafts are found without looking through what is live.</summary>
    /// <param name="migration">Collects the operations.</param>
    public static void UpdateFrom2(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.CreateIndex(
            "IX_Content_Items_Unpublished",
            "Content_Items",
            ["ModifiedUtc", "ContentItemId", "ContentType", "Language", "Owner", "LocalizationSet"],
            filter: "\"Latest\" AND NOT \"Published\"");
    }

    private static void CreateItems(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Content_Items",
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: 26),
                ContentItemVersionId = table.Column<string>(maxLength: 26),
                ContentType = table.Column<string>(maxLength: 64),
                DisplayText = table.Column<string>(),
                Latest = table.Column<bool>(),
                Published = table.Column<bool>(),
                ModifiedUtc = table.Column<DateTime>(nullable: true),
                PublishedUtc = table.Column<DateTime>(nullable: true),
                CreatedUtc = table.Column<DateTime>(nullable: true),
                Owner = table.Column<string>(maxLength: 64),
                Author = table.Column<string>(maxLength: 256),
                Data = table.Column<string>(type: migration.DocumentType()),
                Alias = table.Column<string>(maxLength: 128, nullable: true),
                Language = table.Column<string>(maxLength: 8, nullable: true),
                LocalizationSet = table.Column<string>(maxLength: 26, nullable: true),
                RowStamp = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_Content_Items", row => row.Id));
        const string Table = "Content_Items";
        migration.CreateIndex("IX_Content_Items_ContentItemVersionId", Table, "ContentItemVersionId", unique: true);
        migration.CreateIndex("UX_Content_Items_Published", Table, "ContentItemId", unique: true, filter: "\"Published\"");
        migration.CreateIndex("UX_Content_Items_Latest", Table, "ContentItemId", unique: true, filter: "\"Latest\"");
        migration.CreateIndex("IX_Content_Items_ContentItemId", Table, "ContentItemId");
        migration.CreateIndex("UX_Content_Items_Alias", Table, "Alias", unique: true, filter: "\"Latest\"");
        migration.CreateIndex("IX_Content_Items_LocalizationSet", Table, "LocalizationSet");
        migration.CreateIndex("IX_Content_Items_ContentType_Latest", Table, ["ContentType", "Latest"]);
    }

    private static void CreateSlugs(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Content_Slugs",
            table => new
            {
                List = table.Column<string>(maxLength: 64),
                Language = table.Column<string>(maxLength: 8),
                Slug = table.Column<string>(maxLength: 160),
                ContentItemId = table.Column<string>(maxLength: 26),
                IsCurrent = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_Content_Slugs", row => new { row.List, row.Language, row.Slug }));
        migration.CreateIndex("IX_Content_Slugs_ContentItemId", "Content_Slugs", "ContentItemId");
    }
}
