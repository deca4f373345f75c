using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Exchange.Import;
using WipoMatch.Exchange.Records;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>What somebody sends who means harm, or whose program is broken: refused with line and reason, or stored as it is.</summary>
[RunsOnce]
public sealed class HostileRecordTests(ExchangeSites sites) : IClassFixture<ExchangeSites>
{
    public static TheoryData<string, string> Refused() => new()
    {
        { With("x", "1e99999999999"), "exponent of the number" },
        { With("x", "-1e-10000"), "exponent of the number" },
        { With("x", new string('9', 101)), "A number has 101 characters" },
        { With("x", "[{\"y\":1e99999}]"), "exponent of the number" },
        { With("x", "01"), "not JSON" },
        { With("x", "+1"), "not JSON" },
        { With("x", "0x1F"), "not JSON" },
        { With("x", "\"\\ud800\""), "broken" },
        { With("\\udc00", "1"), "broken" },
        { With("x", "\"a\\u0000\""), "U+0000" },
        { With("x", "\"\\u202e\""), "U+202E" },
        { With("x", "[\"\\u202D\"]"), "U+202D" },
        { With("x", "\"\\u2067a\""), "does not close it" },
        { With("x", "\"a\\u2069\""), "does not open" },
        { With("x", "1,\"x\":2"), "twice" },
        { With("x", "1").Insert(1, "/**/"), "not JSON" },
        { With("x", "[1,]"), "not JSON" },
        { "[" + With("x", "1") + "]", "not a JSON object" },
        { "\uFEFF" + With("x", "1"), "not JSON" },
    };

    public static TheoryData<string> Kept() => new()
    {
        With("x", "-0"),
        With("x", "1e400"),
        With("x", "123456789012345678901234567890.12345678901234567890"),
        With("__proto__", "{\"constructor\":{\"prototype\":true}}"),
        With("ContentItemId", "\"4aaaaaaaaaaaaaaaaaaaaaaaaa\""),
        With("Published", "true"),
        With("", "1"),
        With(" ", "1"),
        With("$type", "\"System.Diagnostics.Process, System\""),
        With("x", "\"\\u2067سلام\\u2069 \\u200f\\u200b\\ufeff \\uFFFE\\uFFFF\""),
        With("x", "\"'; DROP TABLE Content_Items; --\""),
        With("x", "\"[js: 1 + 1] [env: PATH]\""),
        With("x", "\"@+5d\""),
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task Import_BrokenLine_IsRefusedWithLineAndReason(string line, string reason)
    {
        var report = await ImportAsync([RecordSamples.Organization, line]);
        Assert.StartsWith("line 2\t", report.Rows[1].ToString(), StringComparison.Ordinal);
        Assert.Equal(ImportOutcome.Rejected, report.Rows[1].Outcome);
        Assert.Contains(reason, report.Rows[1].Reason, StringComparison.Ordinal);
        Assert.False(report.IsWritten);
    }

    [Theory, MemberData(nameof(Kept))]
    public async Task Import_StrangeKeysAndValues_ComeBackAsTheyWere(string line)
    {
        foreach (var kind in DatabaseKinds.All)
        {
            var site = await sites.OnAsync(kind);
            var id = "org-" + Guid.NewGuid().ToString("N");
            var own = line.Replace("org-a", id, StringComparison.Ordinal);
            Assert.Equal("1 created, 0 updated, 0 unchanged, 0 rejected", (await site.ImportAsync([own])).Summary);
            Assert.Equal("0 created, 0 updated, 1 unchanged, 0 rejected", (await site.ImportAsync([own])).Summary);
            var exported = (await site.ExportAsync()).Split('\n').Single(other => other.Contains(id, StringComparison.Ordinal));
            Assert.Equal(RecordSamples.Canonical(own), exported);
        }
    }

    [Theory]
    [InlineData("title", "\"\\u200b\\u2060\"", "title: cannot be seen")]
    [InlineData("title", "\"a\\nb\"", "title: cannot be seen, or holds line breaks")]
    [InlineData("title", "\"a\\u0085b\"", "title: cannot be seen")]
    [InlineData("title", "7", "title: is not a text")]
    [InlineData("id", "{\"a\":1}", "id: ")]
    [InlineData("id", "\"../../etc/passwd\"", "id: '../../etc/passwd' does not fit")]
    [InlineData("id", "\"__proto__\"", "does not fit")]
    [InlineData("translationOf", "\"a b\"", "translationOf: 'a b' is not an id")]
    [InlineData("language", "\"xx-evil\"", "language: 'xx-evil' is not known")]
    [InlineData("slug", "\"../admin\"", "slug: '../admin' cannot stand in an address")]
    [InlineData("year", "1e30", "year: is too large")]
    [InlineData("year", "2024.5", "Write a whole number")]
    [InlineData("year", "-0", "Write at least 1800")]
    [InlineData("created", "\"0001-01-01T00:00:00+14:00\"", "created")]
    [InlineData("sources", """[{"title":"a","url":"javascript:alert(1)"}]""", "sources[0].url: 'javascript:alert(1)' is not an address")]
    [InlineData("sources", """[{"title":"a","url":" javascript:alert(1)"}]""", "is not an address")]
    [InlineData("sources", """[{"title":"a","url":"java\nscript:alert(1)"}]""", "is not an address")]
    [InlineData("sources", """[{"title":"a","url":"data:text/html,<script>alert(1)</script>"}]""", "is not an address")]
    [InlineData("sources", """[{"title":"a","url":"file:///etc/passwd"}]""", "is not an address")]
    [InlineData("sources", """[{"title":"a","url":"https://user:secret@example.org/"}]""", "is not an address")]
    [InlineData("sources", """[{"title":"a","url":"//example.org"}]""", "is not an address")]
    [InlineData("sources", """[{"title":"a","url":"/admin"}]""", "is not an address")]
    [InlineData("sources", """[{"title":"a","url":"https://"}]""", "is not an address")]
    [InlineData("sources", "\"https://example.org\"", "sources: is not a list")]
    public async Task Import_DraftOrLiveStory_IsRefused(string key, string value, string reason)
    {
        foreach (var state in new[] { "draft", "published" })
        {
            var line = RecordSamples.With(RecordSamples.With(RecordSamples.Story, "state", $"\"{state}\""), key, value);
            var report = await ImportAsync([line]);
            Assert.Equal(ImportOutcome.Rejected, report.Rows[0].Outcome);
            Assert.Contains(reason, report.Rows[0].Reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("https://a:b@example.org")]
    [InlineData("ftp://example.org")]
    public async Task Import_Website_MustBeAnAddress(string website)
    {
        var report = await ImportAsync([RecordSamples.With(RecordSamples.Organization, "website", $"\"{website}\"")]);
        Assert.Contains($"website: '{website}' is not an address", report.Rows[0].Reason, StringComparison.Ordinal);
    }

    public static TheoryData<byte[], int, string> Encodings() => new()
    {
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(RecordSamples.Organization)).ToArray(), 1, "Byte 1 of the line is not UTF-8" },
        { Encoding.BigEndianUnicode.GetBytes(RecordSamples.Organization), 1, "not JSON at byte 1" },
        { Encoding.UTF32.GetBytes(RecordSamples.Organization), 1, "not JSON at byte 2" },
        { [.. Encoding.UTF8.GetBytes(RecordSamples.Organization + "\n{\"name\":\""), 0xE4, 0xB8], 2, "is not UTF-8" },
        { Encoding.UTF8.GetBytes(RecordSamples.Organization + "\n{\"name\":\"中"), 2, "not JSON" },
        { [.. Encoding.UTF8.GetBytes(RecordSamples.Organization), (byte)'\n', 0x1F, 0x8B, 0x08, 0x00], 2, "is not UTF-8" },
        { [.. Encoding.UTF8.GetBytes(RecordSamples.Organization), (byte)'\n', 0xC0, 0x80], 2, "is not UTF-8" },
        { [.. Encoding.UTF8.GetBytes(RecordSamples.Organization), (byte)'\n', 0xED, 0xA0, 0x80], 2, "is not UTF-8" },
    };

    [Theory, MemberData(nameof(Encodings))]
    public async Task Import_WrongOrTruncatedBytes_AreRefusedAndNothingIsLeft(byte[] bytes, int line, string reason)
    {
        var site = await sites.OnAsync(DatabaseKind.Sqlite);
        var before = await site.ExportAsync();
        var report = await site.ImportBytesAsync(bytes);
        Assert.False(report.IsWritten);
        Assert.Contains(report.Rows, row => row.Line == line && row.Reason.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task Import_100000Keys_AreKeptAndNamedBriefly()
    {
        var keys = string.Concat(Enumerable.Range(0, 100_000).Select(i => string.Create(CultureInfo.InvariantCulture, $",\"{i}\":1")));
        var report = await ImportAsync([RecordSamples.Organization[..^1] + keys + "}"], dryRun: true);
        Assert.Equal(ImportOutcome.Created, report.Rows[0].Outcome);
        Assert.EndsWith("and 99990 more.", report.Rows[0].Reason, StringComparison.Ordinal);
        Assert.InRange(report.Rows[0].Reason.Length, 1, 200);
    }

    [Fact]
    public async Task Import_100000BadCodes_AreTalliedAndNotAllNamed()
    {
        var codes = string.Join(',', Enumerable.Range(0, 100_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"{i}\"")));
        var report = await ImportAsync([RecordSamples.With(RecordSamples.Story, "themes", $"[{codes}]")]);
        Assert.Contains("There are 99980 more problems.", report.Rows[0].Reason, StringComparison.Ordinal);
        Assert.InRange(report.Rows[0].Reason.Length, 1, 10_000);
    }

    [Fact]
    public async Task Read_AMillionEmptyLines_SayNothing()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('\n', 1_000_000) + "{\"id\":\"a\"}");
        Assert.Equal([1_000_001], (await ReadAsync(new MemoryStream(bytes))).Select(read => read.Line));
    }

    [Fact]
    public async Task Read_LineOf100Megabytes_IsPassedOverWithoutHoldingIt()
    {
        using var stream = new EndlessLine(100L * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var lines = new List<RawLine>();
        await foreach (var line in LineReader.ReadAsync(stream, CancellationToken.None))
        {
            lines.Add(line);
        }

        var read = RecordReader.Read(Assert.Single(lines));
        Assert.Contains("longer than 1024 KB", read!.Problem!.ToString(), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10L * 1024 * 1024);
    }

    private static string With(string key, string json) => $"{RecordSamples.Organization[..^1]},\"created\":\"2026-01-02T03:04:05Z\",\"{key}\":{json}}}";

    private async Task<ImportReport> ImportAsync(IEnumerable<string> lines, bool dryRun = false) =>
        await (await sites.OnAsync(DatabaseKind.Sqlite)).ImportAsync(lines, new ImportOptions { DryRun = dryRun });

    private static async Task<List<ReadRecord>> ReadAsync(Stream stream)
    {
        var records = new List<ReadRecord>();
        await foreach (var read in RecordReader.ReadAsync(stream, CancellationToken.None))
        {
            records.Add(read);
        }

        return records;
    }

    /// <summary>A stream of one letter that is made while it is read.</summary>
    private sealed class EndlessLine(long length) : MemoryStream
    {
        private long _left = length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = (int)Math.Min(_left, buffer.Length);
            buffer.Span[..count].Fill((byte)'x');
            _left -= count;
            return new(count);
        }
    }
}
