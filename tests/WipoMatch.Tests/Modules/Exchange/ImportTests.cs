using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Import;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

public sealed class ImportTests
{
    private const string French =
        """{"type":"story","id":"story-a-fr","language":"fr","translationOf":"story-a","kind":"success-story","title":"Thé","summary":"Réussi.","body":"## Le problème"}""";

    private static string[] Matching => File.ReadAllLines(ExchangeWorld.PathOf("tests", "data", "matching", "records.jsonl"));

    private static IEnumerable<string> Demonstration => new[] { "organizations", "stories", "initiatives", "needs-offers" }
        .SelectMany(name => File.ReadLines(ExchangeWorld.PathOf("recipes", "demo", name + ".jsonl")));

    [Theory, OnBothDatabases]
    public async Task Import_MatchingRecordsTwice_CreatesThemOnce(DatabaseKind kind)
    {
        await using var site = await ExchangeSite.CreateAsync(kind);
        var options = new ImportOptions { Publish = true };
        Assert.Equal("132 created, 0 updated, 0 unchanged, 0 rejected", (await site.ImportAsync(Matching, options)).Summary);
        Assert.Equal("0 created, 0 updated, 132 unchanged, 0 rejected", (await site.ImportAsync(Matching, options)).Summary);
        Assert.Equal("0 created, 0 updated, 132 unchanged, 0 rejected", (await site.ImportAsync(Matching)).Summary);
    }

    [Theory, OnBothDatabases]
    public async Task Import_OneBadLine_WritesNothing(DatabaseKind kind)
    {
        await using var site = await ExchangeSite.CreateAsync(kind);
        var report = await site.ImportAsync([.. Matching, RecordSamples.With(RecordSamples.Story, "country", "\"ZZ\"")]);
        Assert.Equal("0 created, 0 updated, 132 unchanged, 1 rejected", report.Summary);
        Assert.False(report.IsWritten);
        Assert.StartsWith("line 133\tstory-a\trejected\tcountry: 'ZZ' is not known.", report.Rows[^1].ToString(), StringComparison.Ordinal);
        Assert.Equal("", await site.ExportAsync());
    }

    [Theory, OnBothDatabases]
    public async Task Import_OfAnExportIntoAnEmptySite_GivesTheSameBytes(DatabaseKind kind)
    {
        await using var first = await ExchangeSite.CreateAsync(kind);
        var relative = new ImportOptions { RelativeTo = new DateOnly(2026, 3, 2) };
        Assert.Equal("410 created, 0 updated, 0 unchanged, 0 rejected", (await first.ImportAsync(Demonstration, relative)).Summary);
        var draft = RecordSamples.With(RecordSamples.Need, "organization", "\"org-ug-registry\"");
        await first.ImportAsync([draft, RecordSamples.With(RecordSamples.With(draft, "id", "\"need-b\""), "zz", "[1.0]")]);
        foreach (var state in new[] { ContentVersions.Latest, ContentVersions.Published })
        {
            await using var second = await ExchangeSite.CreateAsync(DatabaseKinds.All.FirstOrDefault(other => other != kind));
            var export = await first.ExportAsync(state);
            var lines = export.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(state == ContentVersions.Latest ? 412 : 410, lines.Length);
            Assert.Equal($"{lines.Length} created, 0 updated, 0 unchanged, 0 rejected", (await second.ImportAsync(lines)).Summary);
            Assert.Equal(export, await second.ExportAsync(state));
            Assert.Equal($"0 created, 0 updated, {lines.Length} unchanged, 0 rejected", (await first.ImportAsync(lines)).Summary);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Import_StoppedWhileWriting_LeavesNothing(DatabaseKind kind)
    {
        await using var site = await ExchangeSite.CreateAsync(kind);
        await Assert.ThrowsAsync<OperationCanceledException>(() => site.ImportAsync(Matching, progress: new StopsWhileWriting()));
        Assert.Equal("", await site.ExportAsync());
    }

    [Fact]
    public async Task Import_SkipBad_LeavesOutWhatRefersToRejectedRecords()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        string[] lines = [RecordSamples.Need, RecordSamples.With(RecordSamples.Organization, "country", null), RecordSamples.Story];
        var report = await site.ImportAsync(lines, new ImportOptions { SkipBad = true });
        Assert.Equal("1 created, 0 updated, 0 unchanged, 2 rejected", report.Summary);
        Assert.Contains("refers to org-a on line 2", report.Rows[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_DryRun_TellsAndWritesNothing()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var report = await site.ImportAsync([RecordSamples.Organization, RecordSamples.Need], new ImportOptions { DryRun = true });
        Assert.Equal("2 created, 0 updated, 0 unchanged, 0 rejected", report.Summary);
        Assert.Equal("", await site.ExportAsync());
    }

    [Fact]
    public async Task Import_LaterAndEarlierReferences_AreResolved()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var report = await site.ImportAsync([French, RecordSamples.Need, RecordSamples.Story, RecordSamples.Organization], new ImportOptions { Publish = true });
        Assert.Equal("4 created, 0 updated, 0 unchanged, 0 rejected", report.Summary);
        Assert.Contains("\"translationOf\":\"story-a\"", await site.ExportAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ChangedRecord_IsUpdatedAndKeepsItsAddress()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        await site.ImportAsync([RecordSamples.Story], new ImportOptions { Publish = true });
        var report = await site.ImportAsync([RecordSamples.With(RecordSamples.Story, "title", "\"Coffee\"")]);
        Assert.Equal("0 created, 1 updated, 0 unchanged, 0 rejected", report.Summary);
        var export = await site.ExportAsync(ContentVersions.Published);
        Assert.Contains("\"slug\":\"tea\"", export, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"Coffee\"", export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_UnknownKey_IsKeptAndReported()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var report = await site.ImportAsync([RecordSamples.With(RecordSamples.Organization, "staff", "12.50")]);
        Assert.Equal("Kept the unknown keys 'staff'.", report.Rows[0].Reason);
        Assert.Contains("\"staff\":12.50}", await site.ExportAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordSamples.Story, "id: story-a stands already on line 1.")]
    [InlineData("""{"type":"poem","id":"x","language":"en"}""", "type: 'poem' is not known. Use one of: organization, initiative, offer, need, story.")]
    [InlineData("""{"type":"story","id":"x","language":"en"}""", "kind: is missing. Use one of: best-practice, success-story.")]
    [InlineData("""{"type":"need","language":"en"}""", "id: is missing.")]
    [InlineData("""{"type":"need","id":"a b","language":"en"}""", "id: 'a b' does not fit.")]
    [InlineData("""{"type":"story","id":"x","language":"en","kind":"success-story","translationOf":"story-a","title":"a","summary":"b","body":"c"}""", "is in the same language")]
    [InlineData("""{"type":"story","id":"x","language":"fr","kind":"best-practice","translationOf":"story-a","title":"a","summary":"b","body":"c"}""", "is a SuccessStory")]
    [InlineData("""{"type":"story","id":"x","language":"fr","kind":"success-story","translationOf":"gone","title":"a","summary":"b","body":"c","country":"KE","themes":["other"]}""", "'gone' is neither in the file nor on the site")]
    public async Task Import_RecordThatDoesNotFitTheOthers_IsRejected(string line, string reason)
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var report = await site.ImportAsync([RecordSamples.Story, line]);
        Assert.Equal(ImportOutcome.Rejected, report.Rows[1].Outcome);
        Assert.Contains(reason, report.Rows[1].Reason, StringComparison.Ordinal);
    }

    private sealed class StopsWhileWriting : IProgress<VerbProgress>
    {
        public void Report(VerbProgress value)
        {
            if (value.Label == "Writing")
            {
                throw new OperationCanceledException("Somebody pressed Ctrl+C.");
            }
        }
    }
}
