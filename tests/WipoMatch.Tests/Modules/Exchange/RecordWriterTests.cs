using System.Globalization;
using WipoMatch.ContentManagement;

namespace WipoMatch.Tests.Modules.Exchange;

public sealed class RecordWriterTests
{
    public static TheoryData<string> MatchingRecords() => [.. File.ReadLines(ExchangeWorld.PathOf("tests", "data", "matching", "records.jsonl"))];

    [Theory]
    [MemberData(nameof(MatchingRecords))]
    public void Write_MatchingRecord_GivesTheSameBytes(string line) => Assert.Equal(RecordSamples.Canonical(line), RecordSamples.RoundTrip(line));

    [Theory]
    [InlineData("organizations.jsonl")]
    [InlineData("initiatives.jsonl")]
    [InlineData("stories.jsonl")]
    public void Write_DemonstrationRecords_GivesTheSameBytes(string file)
    {
        var sources = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(ExchangeWorld.PathOf("recipes", "demo", file)))
        {
            var record = RecordSamples.Read(line);
            var source = record.TranslationOf is { } id ? sources[id] : null;
            var (item, problems, type) = RecordSamples.Map(line, source: source);
            Assert.Equal((record.Id, ""), (record.Id, problems.ToString()));
            Assert.StartsWith(line[..^1], RecordSamples.Write(item, type), StringComparison.Ordinal);
            sources[record.Id!] = item;
        }
    }

    [Theory]
    [InlineData(RecordSamples.Organization)]
    [InlineData(RecordSamples.Need)]
    [InlineData(RecordSamples.Story)]
    [InlineData(RecordSamples.Initiative)]
    public void Write_Sample_GivesTheSameBytes(string line) => Assert.Equal(RecordSamples.Canonical(line), RecordSamples.RoundTrip(line));

    [Theory]
    [InlineData("zz", """{"a":[1.0,2e3,null],"b":"<&>"}""")]
    [InlineData("funding", """{"currency":"CHF","min":0.10,"max":12345678901234567890,"note":"x"}""")]
    [InlineData("kind", "\"of a key that needs do not have\"")]
    [InlineData("slug", "\"مخزن-بارد-2\"")]
    [InlineData("created", "\"2026-01-31T09:30:00.12Z\"")]
    [InlineData("sources", """[{"title":"« x » 😀","url":"https://example.org/?a=1&b=2"}]""")]
    public void Write_ValueAsRead_IsKept(string key, string json)
    {
        var line = RecordSamples.With(RecordSamples.Need, key, json);
        Assert.Equal(RecordSamples.Canonical(line), RecordSamples.RoundTrip(line));
        Assert.Contains($"\"{key}\":{json}", RecordSamples.RoundTrip(line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("created", "\"2026-01-31T10:30:00.1239+01:00\"", "\"2026-01-31T09:30:00.123Z\"")]
    [InlineData("created", "\"2026-01-31\"", "\"2026-01-31T00:00:00Z\"")]
    [InlineData("sdgs", "[3,3,1]", "[3,1]")]
    public void Write_OtherSpelling_IsMadeCanonical(string key, string json, string expected) => Assert.Contains(
        $"\"{key}\":{expected}", RecordSamples.RoundTrip(RecordSamples.With(RecordSamples.Need, key, json)), StringComparison.Ordinal);

    [Theory]
    [InlineData("sdgs", "[]")]
    [InlineData("funding", "null")]
    [InlineData("zz", "[]")]
    [InlineData("zz", "null")]
    public void Write_NullOrEmpty_IsNotWritten(string key, string json) => Assert.DoesNotContain(
        $"\"{key}\"", RecordSamples.RoundTrip(RecordSamples.With(RecordSamples.Need, key, json)), StringComparison.Ordinal);

    [Fact]
    public void Write_UnderAnotherCulture_GivesTheSameBytes()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            var line = RecordSamples.With(RecordSamples.Need, "neededBy", "\"2027-03-31\"");
            Assert.Equal(RecordSamples.Canonical(line), RecordSamples.RoundTrip(line));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
