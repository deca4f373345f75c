using System.Text;
using WipoMatch.Exchange.Csv;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Tests.Modules.Exchange.Csv;

/// <summary>Short ways to write and read comma separated values by the shipped types.</summary>
internal static class CsvSamples
{
    public static async Task<string> WriteAsync(string type, params string[] lines)
    {
        await using var source = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
        await using var target = new MemoryStream();
        await new CsvRecordWriter(Layout(type)).WriteAsync(source, target, CancellationToken.None);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    public static Task<List<ReadRecord>> ReadAsync(string type, string text) => ReadAsync(type, Encoding.UTF8.GetBytes(text));

    public static Task<List<ReadRecord>> ReadAsync(string type, byte[] bytes) => ReadAsync(type, new MemoryStream(bytes));

    public static async Task<List<ReadRecord>> ReadAsync(string type, Stream stream)
    {
        var read = new List<ReadRecord>();
        await using (stream)
        {
            await foreach (var record in new CsvRecordReader(Layout(type), type).ReadAsync(stream, CancellationToken.None))
            {
                read.Add(record);
            }
        }

        return read;
    }

    /// <summary>What a file says, as canonical lines.</summary>
    public static async Task<string[]> LinesAsync(string type, string text) =>
        [.. (await ReadAsync(type, text)).Select(read => read.Problem is null ? RecordLine.Write(type, read.Record!.Json) : read.Problem.ToString().Trim())];

    /// <summary>A row and its header, of which only the named cells have values.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> CellsAsync(string type, string line)
    {
        using var reader = CsvHelper.CsvReader.FromText(await WriteAsync(type, line), new() { Separator = ',' });
        Assert.True(reader.Read());
        return reader.Headers.ToArray().Select((name, place) => (name, Value: reader.GetString(place)))
            .Where(cell => cell.Value.Length > 0).ToDictionary(cell => cell.name, cell => cell.Value, StringComparer.Ordinal);
    }

    private static CsvLayout Layout(string type) => new(ExchangeWorld.Types, type);
}
