using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core;
using WipoMatch.Core.Data;
using WipoMatch.Data;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Data;

public sealed class SchemaTests
{
    private const string Module = "Sample";

    [Theory, OnBothDatabases]
    public async Task Migrate_EmptyDatabase_GivesTheTablesOfTheModel(DatabaseKind kind)
    {
        await using var created = await TestDatabase.CreateEmptyAsync(kind);
        await using var createdSite = TestSite.Over(created);
        await createdSite.ReadAsync(db => db.Database.EnsureCreatedAsync());
        await using var migrated = await TestSite.CreateAsync(kind);

        var expected = await createdSite.ReadAsync(DatabaseCatalog.ReadAsync);
        var actual = await migrated.ReadAsync(DatabaseCatalog.ReadAsync);

        Assert.Contains(expected, line => line.StartsWith("column Core_Outbox.Payload", StringComparison.Ordinal));
        Assert.Equal(expected, actual);
    }

    [Theory, OnBothDatabases]
    public async Task Migrate_SecondStart_AppliesNothing(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);

        Assert.Equal(0, await site.MigrateAsync());
    }

    [Theory, OnBothDatabases]
    public async Task Migrate_TwoNodesAtOnce_ApplyEachStepOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var one = TestSite.Over(database);
        await using var other = TestSite.Over(database);

        var counts = await Task.WhenAll(Task.Run(one.MigrateAsync), Task.Run(other.MigrateAsync));

        Assert.Equal(one.Services.GetServices<DataMigration>().Sum(migration => ModuleMigration.Of(migration).Steps().Count), counts.Sum());
    }

    [Theory, OnBothDatabases]
    public async Task Migrate_FromFirstToSecondVersion_KeepsRowsAndEqualsAFreshDatabase(DatabaseKind kind)
    {
        await using var upgraded = await TestSite.CreateAsync(kind);
        await using var fresh = await TestSite.CreateAsync(kind);
        await upgraded.MigrateAsync([new(Module, new FirstVersion())]);
        await upgraded.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"Sample_Parents\" (\"Name\") VALUES ('a'); INSERT INTO \"Sample_Children\" (\"ParentId\", \"Size\") VALUES (1, 7)"));

        Assert.Equal(1, await upgraded.MigrateAsync([new(Module, new SecondVersion())]));
        Assert.Equal(2, await fresh.MigrateAsync([new(Module, new SecondVersion())]));

        Assert.Equal(await fresh.ReadAsync(DatabaseCatalog.ReadAsync), await upgraded.ReadAsync(DatabaseCatalog.ReadAsync));
        var rows = await upgraded.ReadAsync(db => db.Database.SqlQueryRaw<string>(
            "SELECT p.\"Title\" || ' ' || p.\"Rank\" || ' ' || c.\"Width\" AS \"Value\" FROM \"Sample_Children\" c JOIN \"Sample_Parents\" p ON p.\"Id\" = c.\"ParentId\"").ToListAsync());
        Assert.Equal(["a 3 7"], rows);
    }

    [Fact]
    public async Task Migrate_TableRebuiltThatOthersReferTo_KeepsTheirRows()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        await site.MigrateAsync([new(Module, new FirstVersion())]);
        await site.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"Sample_Parents\" (\"Name\") VALUES ('a'); INSERT INTO \"Sample_Children\" (\"ParentId\", \"Size\") VALUES (1, 7)"));

        await site.MigrateAsync([new(Module, new RebuildingVersion())]);

        Assert.Equal([1L], await site.ReadAsync(db => db.Database.SqlQueryRaw<long>("SELECT COUNT(*) AS \"Value\" FROM \"Sample_Children\"").ToListAsync()));
        await Assert.ThrowsAnyAsync<DbException>(() => site.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"Sample_Children\" (\"ParentId\", \"Size\") VALUES (99, 7)")));
    }

    [Theory, OnBothDatabases]
    public async Task Migrate_DatabaseOfNewerVersion_IsRefused(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        await site.MigrateAsync([new(Module, new SecondVersion())]);

        var refusal = await Assert.ThrowsAsync<StartupException>(() => site.MigrateAsync([new(Module, new FirstVersion())]));

        Assert.Equal(
            "The database is from a newer version of WipoMatch (module Sample, step 2); install that version or restore a backup.", refusal.Message);
    }

    [Theory, OnBothDatabases]
    public async Task Migrate_StepThatFails_LeavesNoTrace(DatabaseKind kind)
    {
        await using var site = await TestSite.CreateAsync(kind);
        var before = await site.ReadAsync(DatabaseCatalog.ReadAsync);

        await Assert.ThrowsAnyAsync<Exception>(() => site.MigrateAsync([new(Module, new BrokenVersion())]));

        Assert.Equal(before, await site.ReadAsync(DatabaseCatalog.ReadAsync));
        Assert.Equal(2, await site.MigrateAsync([new(Module, new SecondVersion())]));
    }

    [Fact]
    public async Task Migrate_ForbiddenOperation_IsRefusedWithASentence()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);

        foreach (var (step, reason) in Forbidden)
        {
            var refusal = await Assert.ThrowsAsync<StartupException>(() => site.MigrateAsync([new(Module, new OneStep(step))]));
            Assert.StartsWith($"Step 1 of Sample is refused: {reason}", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Steps_WithAGap_AreRefused() =>
        Assert.Throws<InvalidOperationException>(() => new ModuleMigration(Module, new GapVersion()).Steps());

    private static (Action<MigrationBuilder> Step, string Reason)[] Forbidden =>
    [
        (migration => migration.AlterColumn<string>("A", "T"), "AlterColumn is not allowed"),
        (migration => migration.DropColumn("A", "T"), "DropColumn is not allowed"),
        (migration => migration.AddForeignKey("F", "T", "A", "U"), "AddForeignKey is not allowed"),
        (migration => migration.RenameIndex("A", "B", "T"), "RenameIndex is not allowed"),
        (migration => migration.InsertData("T", "A", "x"), "InsertData is not allowed"),
        (migration => migration.AddColumn<int>("A", "T"), "the new column T.A must be nullable or have a default"),
    ];

    private class FirstVersion : DataMigration
    {
        public override void Create(MigrationBuilder migration)
        {
            migration.CreateTable(
                "Sample_Parents",
                table => new { Id = table.Identity(), Name = table.Column<string>(maxLength: 20) },
                constraints: table => table.PrimaryKey("PK_Sample_Parents", row => row.Id));
            migration.CreateTable(
                "Sample_Children",
                table => new { Id = table.Identity(), ParentId = table.Column<long>(), Size = table.Column<int>() },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sample_Children", row => row.Id);
                    table.ForeignKey("FK_Sample_Children_Parent", row => row.ParentId, "Sample_Parents", "Id", onDelete: ReferentialAction.Cascade);
                });
            migration.CreateIndex("IX_Sample_Children_Size", "Sample_Children", "Size", filter: "\"Size\" > 0");
        }
    }

    private sealed class SecondVersion : FirstVersion
    {
        public static void UpdateFrom1(MigrationBuilder migration)
        {
            ArgumentNullException.ThrowIfNull(migration);
            migration.RenameColumn("Name", "Sample_Parents", "Title");
            migration.AddColumn<int>("Rank", "Sample_Parents", defaultValue: 3);
            migration.CreateTable(
                "Sample_NewChildren",
                table => new { Id = table.Identity(), ParentId = table.Column<long>(), Width = table.Column<long>() },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sample_NewChildren", row => row.Id);
                    table.ForeignKey("FK_Sample_NewChildren_Parent", row => row.ParentId, "Sample_Parents", "Id", onDelete: ReferentialAction.Cascade);
                });
            migration.Sql("INSERT INTO \"Sample_NewChildren\" (\"Id\", \"ParentId\", \"Width\") SELECT \"Id\", \"ParentId\", \"Size\" FROM \"Sample_Children\"");
            migration.DropIndex("IX_Sample_Children_Size", "Sample_Children");
            migration.DropTable("Sample_Children");
            migration.RenameTable("Sample_NewChildren", newName: "Sample_Children");
        }
    }

    private sealed class RebuildingVersion : FirstVersion
    {
        public static void UpdateFrom1(MigrationBuilder migration)
        {
            ArgumentNullException.ThrowIfNull(migration);
            migration.CreateTable(
                "Sample_NewParents",
                table => new { Id = table.Identity(), Name = table.Column<string>() },
                constraints: table => table.PrimaryKey("PK_Sample_NewParents", row => row.Id));
            migration.Sql("INSERT INTO \"Sample_NewParents\" (\"Id\", \"Name\") SELECT \"Id\", \"Name\" FROM \"Sample_Parents\"");
            migration.DropTable("Sample_Parents");
            migration.RenameTable("Sample_NewParents", newName: "Sample_Parents");
        }
    }

    private sealed class BrokenVersion : FirstVersion
    {
        public override void Create(MigrationBuilder migration)
        {
            base.Create(migration);
            migration.Sql("INSERT INTO \"Sample_Nowhere\" VALUES (1)");
        }
    }

    private sealed class GapVersion : FirstVersion
    {
        public static void UpdateFrom2(MigrationBuilder migration) => migration.Sql("SELECT 1");
    }

    private sealed class OneStep(Action<MigrationBuilder> step) : DataMigration
    {
        public override void Create(MigrationBuilder migration) => step(migration);
    }
}
