using System.Text;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Tests.Modules.Exchange;

public sealed class RecordReaderTests
{
    [Fact]
    public async Task Read_MarkCarriageReturnsAndEmptyLines_AreAccepted()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"id\":\"a\"}\r\n\r\n  \n{\"id\":\"b\"}")];
        var read = await ReadAsync(bytes);
        Assert.Equal([(1, "a"), (4, "b")], read.Select(line => (line.Line, line.Record?.Id ?? "")));
    }

    [Fact]
    public async Task Read_LineOf10Megabytes_IsRefusedAndTheNextIsRead()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"id\":\"" + new string('x', 10 * 1024 * 1024) + "\"}\n{\"id\":\"b\"}\n");
        var read = await ReadAsync(bytes);
        Assert.Contains("longer than 1024 KB", read[0].Problem!.ToString(), StringComparison.Ordinal);
        Assert.Equal("b", read[1].Record!.Id);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"id\":\"b\"}", "twice")]
    [InlineData("{\"a\":{\"b\":1,\"b\":2}}", "twice")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("{\"id\":", "not JSON")]
    [InlineData("{\"id\":\"a\"} {\"id\":\"b\"}", "not JSON")]
    [InlineData("{\"id\":'a'}", "not JSON")]
    [InlineData("{\"id\":NaN}", "not JSON")]
    [InlineData("{\"id\":\"\\ud800\"}", "broken")]
    [InlineData("{\"id\":\"a\\u0000b\"}", "U+0000")]
    [InlineData("{\"a\\u001bb\":1}", "U+001B")]
    public void Read_BrokenLine_IsRefusedWithAReason(string line, string reason)
    {
        var read = RecordReader.Read(new RawLine(7, Encoding.UTF8.GetBytes(line)));
        Assert.Null(read!.Record);
        Assert.Equal(7, read.Line);
        Assert.Contains(reason, read.Problem!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    [InlineData(5000, false)]
    public void Read_Nesting_IsLimited(int lists, bool isRead)
    {
        var line = "{\"a\":" + new string('[', lists) + new string(']', lists) + "}";
        var read = RecordReader.Read(new RawLine(1, Encoding.UTF8.GetBytes(line)));
        Assert.Equal(isRead, read!.Record is not null);
        Assert.Equal(!isRead, read.Problem?.Reason.Contains("16 levels", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void Read_Latin1_IsRefused()
    {
        var read = RecordReader.Read(new RawLine(1, Encoding.Latin1.GetBytes("{\"id\":\"é\"}")));
        Assert.Contains("Byte 8 of the line is not UTF-8", read!.Problem!.ToString(), StringComparison.Ordinal);
    }

    private static async Task<List<ReadRecord>> ReadAsync(byte[] bytes)
    {
        var read = new List<ReadRecord>();
        await foreach (var line in RecordReader.ReadAsync(new MemoryStream(bytes), CancellationToken.None))
        {
            read.Add(line);
        }

        return read;
    }
}
