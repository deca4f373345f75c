namespace WipoMatch.Tests.Modules.Exchange.Csv;

public sealed class CsvRecordWriterTests
{
    [Fact]
    public async Task Write_Type_NamesItsColumnsInTheOrderOfRecords() => Assert.Equal(
        "type,id,language,state,translationOf,slug,sources,ipFields,assistanceTypes,created,published,organization,title,description,themes,support,modalities," +
        "eligibility.countries,eligibility.groups,workingLanguages,funding.currency,funding.max,capacity,validFrom,validTo,sdgs,concepts\n",
        await CsvSamples.WriteAsync("offer"));

    [Fact]
    public async Task Write_UnknownKeys_StandBehindTheOthers()
    {
        var text = await CsvSamples.WriteAsync("need", """{"type":"need","id":"a","zz":1,"b.c":"x","funding":{"max":5,"note":"yes"}}""");
        Assert.Contains(",funding.currency,funding.min,funding.max,funding.note,neededFrom,", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.EndsWith(@",b\.c,zz", text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_Values_StandAsTheyDoInRecords()
    {
        var cells = await CsvSamples.CellsAsync(
            "offer",
            """{"type":"offer","id":"a","description":"One,\n\"two\"","themes":["other","public-health"],"funding":{"currency":"CHF","max":-1.50e3},"sdgs":[2,9],"sources":[{"title":"T","url":"https://example.org/"}],"note":"5","flag":true,"text":"plain"}""");
        Assert.Equal(
            [
                ("type", "offer"), ("id", "a"), ("sources", """[{"title":"T","url":"https://example.org/"}]"""), ("description", "One,\n\"two\""),
                ("themes", "other|public-health"), ("funding.currency", "CHF"), ("funding.max", "'-1.50e3"), ("sdgs", "2|9"),
                ("flag", "true"), ("note", "\"5\""), ("text", "plain"),
            ],
            cells.Select(cell => (cell.Key, cell.Value)));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+41", "'+41")]
    [InlineData("-", "'-")]
    [InlineData("@home", "'@home")]
    [InlineData("'=x", "''=x")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("a=b", "a=b")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData(" =x", " =x")]
    public async Task Write_TextLikeAFormula_IsGuardedAndReadBack(string title, string cell)
    {
        var line = $$"""{"type":"need","id":"a","title":{{System.Text.Json.JsonSerializer.Serialize(title)}}}""";
        Assert.Equal(cell, (await CsvSamples.CellsAsync("need", line))["title"]);
        Assert.Equal(title, (await CsvSamples.ReadAsync("need", await CsvSamples.WriteAsync("need", line)))[0].Record!.Text("title"));
    }

    [Theory]
    [InlineData("""["a|b","c"]""", @"a\|b|c")]
    [InlineData("""["a\\","b"]""", @"a\\|b")]
    [InlineData("""["a\\|b"]""", @"a\\\|b")]
    [InlineData("""["C:\\x","b\\\\"]""", @"C:\x|b\\\\")]
    [InlineData("""["","a"]""", """["","a"]""")]
    [InlineData("""["[1]"]""", """["[1]"]""")]
    [InlineData("""["[1]","2"]""", "[1]|2")]
    public async Task Write_List_IsDividedByBarsAndReadBack(string list, string cell)
    {
        var line = $$"""{"type":"need","id":"a","workingLanguages":{{list}}}""";
        Assert.Equal(cell, (await CsvSamples.CellsAsync("need", line))["workingLanguages"]);
        Assert.Equal([line], await CsvSamples.LinesAsync("need", await CsvSamples.WriteAsync("need", line)));
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("\"5\"")]
    [InlineData("\"0012\"")]
    [InlineData("\"true\"")]
    [InlineData("\"null\"")]
    [InlineData("\"[1]\"")]
    [InlineData("\"\\\"quoted\\\"\"")]
    [InlineData("\" 5 \"")]
    [InlineData("\"=5\"")]
    [InlineData("\"-5\"")]
    [InlineData("\"'-5\"")]
    [InlineData("\"a|b\"")]
    [InlineData("\"\\r\\n\"")]
    [InlineData("\"{\"")]
    [InlineData("5")]
    [InlineData("-5.00")]
    [InlineData("1e400")]
    [InlineData("false")]
    [InlineData("[\"a\",null,{}]")]
    [InlineData("{\"b\":1,\"a\":\"\",\"c.d\":null}")]
    public async Task Write_UnknownValue_IsReadBackByteForByte(string json)
    {
        var line = $$"""{"type":"need","id":"a","funding":{"currency":"CHF","x.y":{{json}}},"":{{json}},"a.b\\c":{{json}},"é":{{json}}}""";
        Assert.Equal([line], await CsvSamples.LinesAsync("need", await CsvSamples.WriteAsync("need", line)));
    }
}
