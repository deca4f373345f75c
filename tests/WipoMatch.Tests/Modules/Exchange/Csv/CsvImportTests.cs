using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Csv;
using WipoMatch.Exchange.Export;
using WipoMatch.Exchange.Import;
using WipoMatch.Exchange.Records;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange.Csv;

public sealed class CsvImportTests
{
    private const string Hostile =
        """{"type":"need","id":"need-a","language":"en","organization":"org-ug-registry","country":"KE","title":"=HYPERLINK(\"x\")","description":"'=1\r\n- a, \"b\"\t|\\","themes":["other"],"support":["technical"],"workingLanguages":["en","sw"],"funding":{"currency":"CHF","max":1.50e3,"note":"5"},"sdgs":[2,9],"":"\\","a.b":"null","count":-1.0,"list":["a|b",null],"text":"12"}""";

    private static IEnumerable<string> Demonstration => new[] { "organizations", "stories", "initiatives", "needs-offers" }
        .SelectMany(name => File.ReadLines(ExchangeWorld.PathOf("recipes", "demo", name + ".jsonl")));

    [Theory, OnBothDatabases]
    public async Task Import_OfExportsIntoAnEmptySite_GivesTheSameBytesAsCsvAndAsJsonLines(DatabaseKind kind)
    {
        await using var first = await ExchangeSite.CreateAsync(kind);
        await first.ImportAsync(Demonstration, new ImportOptions { RelativeTo = new DateOnly(2026, 3, 2) });
        Assert.Equal("1 created, 0 updated, 0 unchanged, 0 rejected", (await first.ImportAsync([Hostile])).Summary);
        foreach (var state in new[] { ContentVersions.Latest, ContentVersions.Published })
        {
            await using var second = await ExchangeSite.CreateAsync(DatabaseKinds.All.FirstOrDefault(other => other != kind));
            foreach (var type in RecordKeys.Types)
            {
                var export = await ExportAsync(first, type, state);
                var report = await ImportAsync(second, type, export);
                Assert.True(report.Count(ImportOutcome.Created) > 0 && report.Count(ImportOutcome.Created) == report.Rows.Count, string.Join('\n', report.Rows));
                Assert.Equal(export, await ExportAsync(second, type, state));
                Assert.Equal(report.Rows.Count, (await ImportAsync(first, type, export)).Count(ImportOutcome.Unchanged));
            }

            Assert.Equal(await first.ExportAsync(state), await second.ExportAsync(state));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Import_OneBadRow_WritesNothingAndNamesItsLine(DatabaseKind kind)
    {
        await using var site = await ExchangeSite.CreateAsync(kind);
        const string Text = "id,language,name,country,category,workingLanguages,staff\norg-a,en,A,KE,ip-office,en|sw,\"about\n12\"\norg-b,en,B,ZZ,bank,en,\norg-a,en,B,KE,business,\"en,fr\",\n";
        var report = await ImportAsync(site, "organization", Text);
        Assert.Equal(
            [
                "line 2\torg-a\tunchanged\tNot written, because another record was rejected.",
                "line 4\torg-b\trejected\tcountry: 'ZZ' is not known. Use the two capital letters of ISO 3166-1, or XX for a body that belongs to no single country. " +
                    "category: 'bank' is not known. Use one of: ip-office, government, academia, innovation-hub, business, igo, ngo, funder.",
                "line 5\torg-a\trejected\tid: org-a stands already on line 2. Give each record an id of its own.",
            ],
            report.Rows.Select(row => row.ToString()));
        Assert.Equal("", await site.ExportAsync());
    }

    [Fact]
    public async Task Import_Options_ActAsWithJsonLines()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        const string Text = "id,name,country,category,workingLanguages,staff,sources\norg-a,A,KE,ip-office,en,12,\norg-b,B,KE,ip-office,en,,nothing\n";
        Assert.Equal(
            "1 created, 0 updated, 0 unchanged, 1 rejected",
            (await ImportAsync(site, "organization", Text, new ImportOptions { Language = "en", SkipBad = true, DryRun = true, Publish = true })).Summary);
        Assert.Equal("", await site.ExportAsync());

        var report = await ImportAsync(site, "organization", Text, new ImportOptions { Language = "en", SkipBad = true, Publish = true });

        Assert.Equal("Kept the unknown keys 'staff'.", report.Rows[0].Reason);
        Assert.Contains("\"state\":\"published\"", await site.ExportAsync(), StringComparison.Ordinal);
        Assert.Contains("\"staff\":12}", await site.ExportAsync(), StringComparison.Ordinal);
    }

    private static Task<ImportReport> ImportAsync(ExchangeSite site, string type, string text, ImportOptions? options = null)
    {
        site.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        return site.Site.InScopeAsync(scope => scope.GetRequiredService<ImportRecords>().RunAsync(
            () => new MemoryStream(Encoding.UTF8.GetBytes(text)),
            scope.GetRequiredService<CsvFormat>().ForImport((options ?? new ImportOptions()) with { Type = type }),
            progress: null,
            CancellationToken.None));
    }

    private static async Task<string> ExportAsync(ExchangeSite site, string type, ContentVersions state)
    {
        await using var target = new MemoryStream();
        await site.Site.InScopeAsync(scope => scope.GetRequiredService<CsvFormat>().ExportAsync(
            target, new ExportOptions([type], state), progress: null, CancellationToken.None));
        return Encoding.UTF8.GetString(target.ToArray());
    }
}
