using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.Exchange.Verbs;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

public sealed class ExchangeVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-exchange-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Import_BadLine_ExitsWith1AndPrintsARowForEachRecord()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var file = Path.Combine(_folder, "records.jsonl");
        await File.WriteAllLinesAsync(file, [RecordSamples.Organization, "{"]);
        var (status, output) = await RunAsync(site, "import", ("FILE", file));
        Assert.Equal(1, status);
        Assert.Equal(
            [
                "line 1\torg-a\tunchanged\tNot written, because another record was rejected.",
                "line 2\t-\trejected\tThe line is not JSON at byte 2. Write one JSON object on the line.",
                "0 created, 0 updated, 1 unchanged, 1 rejected",
            ],
            output);
    }

    [Fact]
    public async Task Import_SkipBad_ExitsWith0()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var file = Path.Combine(_folder, "records.jsonl");
        await File.WriteAllLinesAsync(file, [RecordSamples.Organization, "{"]);
        var (status, output) = await RunAsync(site, "import", ("FILE", file), ("--skip-bad", ""));
        Assert.Equal(0, status);
        Assert.Equal("1 created, 0 updated, 0 unchanged, 1 rejected", output[^1]);
    }

    [Fact]
    public async Task Export_Records_ReplacesTheFileAndLeavesNothingBeside()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        await site.ImportAsync([RecordSamples.Organization]);
        var file = Path.Combine(_folder, "out.jsonl");
        await File.WriteAllTextAsync(file, "old");
        var (status, output) = await RunAsync(site, "export", ("FILE", file), ("--state", "latest"), ("--type", "organization"));
        Assert.Equal((0, "1 records"), (status, output[^1]));
        Assert.Equal(await site.ExportAsync(), await File.ReadAllTextAsync(file));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task ExportAndImport_Csv_CarriesRecordsOfOneType()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        await site.ImportAsync([RecordSamples.Organization]);
        var file = Path.Combine(_folder, "out.csv");
        var (status, output) = await RunAsync(site, "export", ("FILE", file), ("--state", "latest"), ("--type", "organization"));
        Assert.Equal((0, "1 records"), (status, output[^1]));
        Assert.StartsWith("type,id,language,state,", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        (status, output) = await RunAsync(site, "import", ("FILE", file), ("--type", "organization"));
        Assert.Equal((0, "0 created, 0 updated, 1 unchanged, 0 rejected"), (status, output[^1]));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("import", "x.csv", null, null, "holds records of one type")]
    [InlineData("import", "x.txt", null, null, "must end in .jsonl, .csv, .recipe.json or .zip")]
    [InlineData("export", "x.jsonl", "--state", "history", "cannot hold history")]
    [InlineData("export", "x.out", "--format", "iati", "arrives with a later version")]
    [InlineData("export", "x.csv", null, null, "holds records of one type")]
    public async Task Run_WhatIsNotThere_IsWrongUsage(string verb, string file, string? option, string? value, string message)
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        var exception = await Assert.ThrowsAsync<WrongUsageException>(() => RunAsync(site, verb, ("FILE", file), (option ?? "--x", value ?? "")));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_MissingFile_FailsWithASentence()
    {
        await using var site = await TestSite.CreateAsync(DatabaseKind.Sqlite);
        await Assert.ThrowsAsync<VerbFailedException>(() => RunAsync(site, "import", ("FILE", Path.Combine(_folder, "none.jsonl"))));
    }

    private static Task<(int Status, string[] Output)> RunAsync(ExchangeSite site, string verb, params (string Name, string Value)[] given) =>
        RunAsync(site.Site, verb, given);

    private static Task<(int Status, string[] Output)> RunAsync(TestSite site, string verb, params (string Name, string Value)[] given) =>
        site.InScopeAsync(async scope =>
        {
            await using var output = new StringWriter();
            var values = given.ToDictionary(pair => pair.Name, pair => (IReadOnlyList<string>)[pair.Value], StringComparer.Ordinal);
            IVerb run = verb == "import"
                ? ActivatorUtilities.CreateInstance<ImportVerb>(scope)
                : ActivatorUtilities.CreateInstance<ExportVerb>(scope);
            var status = await run.RunAsync(new VerbInvocation(values, output, TextWriter.Null, new Progress<VerbProgress>()), CancellationToken.None);
            return (status, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        });
}
