using System.Text;
using WipoMatch.Commands;

namespace WipoMatch.Tests.Modules.Exchange.Csv;

public sealed class CsvRecordReaderTests
{
    private const string Line = """{"type":"need","id":"a","title":"Seeds, and more","themes":["other"]}""";

    [Theory]
    [InlineData("type,id,title,themes\nneed,a,\"Seeds, and more\",other\n")]
    [InlineData("\uFEFFtype,id,title,themes\r\nneed,a,\"Seeds, and more\",other\r\n")]
    [InlineData("\uFEFF\"type\";\"id\";\"title\";\"themes\"\r\nneed;a;Seeds, and more;other")]
    [InlineData("type\tid\ttitle\tthemes\nneed\ta\tSeeds, and more\tother\n\t\t\t\n\t\n\n")]
    [InlineData("themes,id,title,type,\nother,a,\"Seeds, and more\",need,\n,,,,\n\n")]
    public async Task Read_FilesOfSpreadsheets_GivesTheRecord(string text) => Assert.Equal([Line], await CsvSamples.LinesAsync("need", text));

    [Theory]
    [InlineData("id,funding.max\na,-5\n", """{"id":"a","funding":{"max":-5}}""")]
    [InlineData("id,funding.max\na,'-5\n", """{"id":"a","funding":{"max":-5}}""")]
    [InlineData("id,ppp\na,TRUE\n", """{"id":"a","ppp":true}""")]
    [InlineData("id,contact.name\na,Office\n", """{"id":"a","contact":{"name":"Office"}}""")]
    [InlineData("id,funding\na,\"{\"\"currency\"\":\"\"CHF\"\"}\"\n", """{"id":"a","funding":{"currency":"CHF"}}""")]
    [InlineData("id,sdgs\na,\"[2,9]\"\n", """{"id":"a","sdgs":[2,9]}""")]
    public async Task Read_Cell_IsOfTheKindOfItsColumn(string text, string line) =>
        Assert.Equal([line], await CsvSamples.LinesAsync(text.Contains("ppp", StringComparison.Ordinal) ? "initiative" : "need", text));

    [Theory]
    [InlineData("id,funding.max\na,\"1,5\"\n", "funding.max: '1,5' is not a number. Write digits alone, with a point before decimals.")]
    [InlineData("id,sdgs\na,2|x\n", "sdgs: 'x' is not a number. Write digits alone, with a point before decimals.")]
    [InlineData("id,participants\na,KE\n", "participants: is not a JSON list. Write its objects in braces, divided by commas, within square brackets.")]
    [InlineData("id,ppp\na,yes\n", "ppp: 'yes' is neither true nor false. Write true or false.")]
    [InlineData("id,type\na,story\n", "type: 'story' is not initiative. Give each type a file of its own, and name it with --type.")]
    [InlineData("id,title\na,Seeds, and more\n", "The row has 3 cells and the header 2. Put cells with a separator or a line end in double quotes.")]
    [InlineData("id,title\na\n", "The row has 1 cells and the header 2. Put cells with a separator or a line end in double quotes.")]
    [InlineData("id,title,\na,b,c\n", "Cell 3: has a value, and its column no name. Name the column in the header, or remove the value.")]
    [InlineData("id,title\na,b\"c\"\n", "A cell that does not begin with a double quote has one. Put the whole cell in double quotes, and double those within it.")]
    [InlineData("id,title\na,\"b\"c\n", "Text follows the double quote that ends a cell. Put the whole cell in double quotes, and double those within it.")]
    [InlineData("id,title\na,b\u0001\n", "A text has the control character U+0001. Correct or remove it.")]
    [InlineData("id,note\na,\"\"\"\\ud800\"\"\"\n", "A text in a JSON cell is broken. Write \\u escapes in pairs, or the letters themselves.")]
    [InlineData("id,funding,funding.max\na,\"{\"\"max\"\":2}\",1\n", "funding.max: and the column funding both have a value. Keep one of them.")]
    public async Task Read_RowThatDoesNotFit_SaysWhatAndHowToMendIt(string text, string problem)
    {
        var line = text.Contains("funding.max", StringComparison.Ordinal) || text.Contains("sdgs", StringComparison.Ordinal) ? "need" : "initiative";
        Assert.Equal([problem], await CsvSamples.LinesAsync(line, text));
    }

    [Fact]
    public async Task Read_RowsOfSeveralLines_AreCountedByTheLineOnWhichTheyBegin()
    {
        var read = await CsvSamples.ReadAsync("need", "id,title\r\na,\"one\r\ntwo\"\r\n\r\nb,x\r\nc,\"1\n2\n3\"\r\nd,\"a\"b\r\n");
        Assert.Equal([2, 5, 6, 9], read.Select(record => record.Line));
        Assert.Equal("one\r\ntwo", read[0].Record!.Text("title"));
        Assert.Equal([false, false, false, true], read.Select(record => record.Problem is not null));
    }

    [Fact]
    public async Task Read_Windows1252_NamesRowAndCell()
    {
        var read = await CsvSamples.ReadAsync("need", Encoding.Latin1.GetBytes("id,title\na,x\nb,Caf\u00e9\n"));
        Assert.Null(read[0].Problem);
        Assert.Equal((3, "title: is not UTF-8. Save the file as CSV in UTF-8; spreadsheets offer it beside their own encodings."), (read[1].Line, read[1].Problem!.ToString().Trim()));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("type,title\nneed,x\n", "no column id")]
    [InlineData("id,title,title\na,b,c\n", "Line 1: The column 'title' stands twice.")]
    [InlineData("id,title\na,\"b\nc,d\n", "Line 2: a double quote opens a cell and nothing closes it.")]
    [InlineData("PK\u0003\u0004", "not CSV")]
    [InlineData("i\0d\0", "UTF-16")]
    public async Task Read_WhatIsNoSuchFile_FailsWithASentence(string text, string sentence) => Assert.Contains(
        sentence, (await Assert.ThrowsAsync<VerbFailedException>(() => CsvSamples.ReadAsync("need", text))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Read_Utf16_FailsWithASentence() => Assert.Contains(
        "UTF-16",
        (await Assert.ThrowsAsync<VerbFailedException>(() => CsvSamples.ReadAsync("need", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,title\n")]))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("id,title\na,b\nc,\"", "x", "Line 3: the row that begins here is longer than 1024 KB")]
    [InlineData("id,title\na,", "x", "Line 2: the row that begins here is longer than 1024 KB")]
    [InlineData("id,title\na,", ",", "Line 2: the row that begins here is longer than 1024 KB")]
    [InlineData("id,", "x,", "Line 1: the row that begins here is longer than 1024 KB")]
    public async Task Read_EndlessRow_FailsInLittleMemory(string start, string repeated, string sentence)
    {
        await using var stream = new EndlessStream(Encoding.ASCII.GetBytes(start), Encoding.ASCII.GetBytes(repeated));
        var failed = await Assert.ThrowsAsync<VerbFailedException>(() => CsvSamples.ReadAsync("need", stream));
        Assert.StartsWith(sentence, failed.Message, StringComparison.Ordinal);
        Assert.InRange(stream.Given, 1, 8 * 1024 * 1024);
    }

    [Fact]
    public async Task Read_ManyColumns_FailsWithASentence() => Assert.Contains(
        "a file may have 1000",
        (await Assert.ThrowsAsync<VerbFailedException>(() => CsvSamples.ReadAsync("need", "id" + new string(',', 400_000)))).Message,
        StringComparison.Ordinal);

    /// <summary>A file that never ends; it counts what was taken of it since it was rewound.</summary>
    private sealed class EndlessStream(byte[] start, byte[] repeated) : MemoryStream
    {
        private long _place;

        public long Given => _place;

        public override bool CanSeek => true;

        public override long Position
        {
            get => _place;
            set => _place = value;
        }

        public override int Read(Span<byte> buffer)
        {
            for (var i = 0; i < buffer.Length; i++, _place++)
            {
                buffer[i] = _place < start.Length ? start[_place] : repeated[(_place - start.Length) % repeated.Length];
            }

            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer.AsSpan(offset, count)));
    }
}
