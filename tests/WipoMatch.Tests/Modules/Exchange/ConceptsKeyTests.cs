using WipoMatch.Exchange.Import;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>The key <c>concepts</c> of records.</summary>
public sealed class ConceptsKeyTests
{
    [Fact]
    public async Task Export_RecordsWithAndWithout_ComeBackByteForByte()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var story = RecordSamples.With(RecordSamples.With(RecordSamples.Story, "a-key", "1"), "concepts", """["tea","origin-products"]""");

        var report = await site.ImportAsync([RecordSamples.Organization, RecordSamples.Need, story], new ImportOptions { Publish = true });

        Assert.True(report.IsWritten);
        var exported = await site.ExportAsync();
        Assert.Contains("""
            "themes":["food-agriculture"],"concepts":["tea","origin-products"],"a-key":1}
            """.Trim(), exported, StringComparison.Ordinal);
        Assert.Single(exported.Split('\n'), line => line.Contains("\"concepts\"", StringComparison.Ordinal));

        await using var other = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        await other.ImportAsync(exported.TrimEnd().Split('\n'));
        Assert.Equal(exported, await other.ExportAsync());
    }

    [Fact]
    public async Task Import_UnknownConcept_IsRejectedWithItsCode()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);

        var report = await site.ImportAsync([RecordSamples.With(RecordSamples.Story, "concepts", """["no-such-notion"]""")]);

        Assert.False(report.IsWritten);
    }
}
