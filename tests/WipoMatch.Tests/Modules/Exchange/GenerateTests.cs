using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Synthetic;
using WipoMatch.Exchange.Verbs;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

public sealed class GenerateTests : IDisposable
{
    private static readonly SyntheticPlan Plan = new(Organizations: 2, Initiatives: 5, Offers: 25, Needs: 25, Stories: 40, Seed: 7);

    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-generate-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, OnBothDatabases]
    public async Task Generate_Twice_AddsNothingTwice(DatabaseKind kind)
    {
        await using var site = await ExchangeSite.CreateAsync(kind);

        var first = await GenerateAsync(site, Plan);
        var second = await GenerateAsync(site, Plan);

        Assert.Equal(new GenerateReport(first.Total, 0, 0), first);
        Assert.Equal(new GenerateReport(0, 0, first.Total), second);
    }

    [Theory, OnBothDatabases]
    public async Task Generate_SameSeed_IsExportedAsItWasWritten(DatabaseKind kind)
    {
        await using var site = await ExchangeSite.CreateAsync(kind);
        await GenerateAsync(site, Plan);

        var exported = (await site.ExportAsync(ContentVersions.Published)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var written = await LinesAsync(site, Plan);
        Assert.Equal(written.Select(Id).Order(StringComparer.Ordinal), exported.Select(Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            written.Select(line => (string?)JsonNode.Parse(line)!["title"]).Order(StringComparer.Ordinal),
            exported.Select(line => (string?)JsonNode.Parse(line)!["title"]).Order(StringComparer.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Remove_Synthetic_LeavesEverythingElse(DatabaseKind kind)
    {
        await using var site = await ExchangeSite.CreateAsync(kind);
        string[] own =
        [
            RecordSamples.With(RecordSamples.Organization, "id", "\"synthetic-fibres\""),
            RecordSamples.With(RecordSamples.With(RecordSamples.Organization, "id", "\"org-b\""), "synthetic", "true"),
        ];
        await site.ImportAsync(own);
        var before = await site.ExportAsync();
        var generated = await GenerateAsync(site, Plan);
        var (status, output) = await RunAsync(site, ("--remove", ""));

        Assert.Equal((0, $"{generated.Total} removed"), (status, output[^1]));
        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task Generate_AfterRemove_GivesTheSameAddresses()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        await GenerateAsync(site, Plan);
        var first = await site.ExportAsync();
        await RunAsync(site, ("--remove", ""));
        await GenerateAsync(site, Plan);

        Assert.Equal(first, await site.ExportAsync());
    }

    [Fact]
    public async Task Write_Records_AreMarkedInSixLanguagesAndOfRealSize()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var records = (await LinesAsync(site, Plan with { Stories = 200 })).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();

        Assert.Equal(6, records.Select(record => (string)record["language"]!).Distinct().Count());
        Assert.All(records, record =>
        {
            Assert.True((bool)record["synthetic"]!);
            Assert.StartsWith("synthetic-7-", (string)record["id"]!, StringComparison.Ordinal);
            Assert.Matches("[(](synthetic record|fiche synthétique|ficha sintética|синтетическая запись|合成数据|سجل اصطناعي)[)]$", (string)(record["title"] ?? record["name"])!);
            Assert.DoesNotMatch("[{}]", (string)(record["body"] ?? record["description"] ?? record["name"])!);
        });
        var stories = records.Where(record => (string)record["type"]! == "story").ToList();
        Assert.All(stories, story => Assert.InRange(Words((string)story["body"]!), 150, 400));
        Assert.All(stories, story => Assert.Equal(5, ((string)story["body"]!).Split("## ").Length - 1));
        Assert.InRange(stories.Where(story => story["translationOf"] is not null).Select(story => (string)story["translationOf"]!).Distinct().Count(), 20, 60);
    }

    [Fact]
    public async Task Write_LargerPlan_KeepsTheRecordsOfTheSmallerOne()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);

        Assert.Empty((await LinesAsync(site, Plan)).Except(await LinesAsync(site, Plan with { Organizations = 9, Needs = 170, Offers = 30, Stories = 60 })));
    }

    [Fact]
    public async Task Out_File_HoldsTheRecordsAndNothingIsLeftBeside()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var file = Path.Combine(_folder, "records.jsonl");
        await File.WriteAllTextAsync(file + ".part", "left by a run that was killed");

        var (status, output) = await RunAsync(site, ("--needs", "25"), ("--offers", "25"), ("--initiatives", "5"), ("--stories", "40"), ("--seed", "7"), ("--out", file));

        Assert.Equal(0, status);
        Assert.Equal(await LinesAsync(site, Plan), await File.ReadAllLinesAsync(file));
        Assert.EndsWith(" records", output[^1], StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(_folder));
        Assert.Equal("", await site.ExportAsync());
    }

    [Theory]
    [InlineData("--needs", "-1", "must be a whole number")]
    [InlineData("--stories", "1000001", "must be a whole number")]
    [InlineData("--stories", "0", "Say how many")]
    [InlineData("--seed", "7", "Say how many")]
    public async Task Generate_WhatMakesNoSense_IsWrongUsage(string option, string value, string message)
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var exception = await Assert.ThrowsAsync<WrongUsageException>(() => RunAsync(site, (option, value)));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_WithCounts_IsWrongUsage()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        await Assert.ThrowsAsync<WrongUsageException>(() => RunAsync(site, ("--remove", ""), ("--needs", "3")));
    }

    private static Task<GenerateReport> GenerateAsync(ExchangeSite site, SyntheticPlan plan) => site.Site.InScopeAsync(scope =>
        scope.GetRequiredService<GenerateRecords>().RunAsync(plan, progress: null, CancellationToken.None));

    private static Task<List<string>> LinesAsync(ExchangeSite site, SyntheticPlan plan) => site.Site.InScopeAsync(scope => Task.FromResult(
        SyntheticRecords.Write(plan, scope.GetRequiredService<ITaxonomies>()).SelectMany(group => group).ToList()));

    private static Task<(int Status, string[] Output)> RunAsync(ExchangeSite site, params (string Name, string Value)[] given) =>
        site.Site.InScopeAsync(async scope =>
        {
            await using var output = new StringWriter();
            var values = given.ToDictionary(pair => pair.Name, pair => (IReadOnlyList<string>)[pair.Value], StringComparer.Ordinal);
            var verb = ActivatorUtilities.CreateInstance<GenerateVerb>(scope);
            var status = await verb.RunAsync(new VerbInvocation(values, output, TextWriter.Null, new Progress<VerbProgress>()), CancellationToken.None);
            return (status, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        });

    private static string Id(string line) => (string)JsonNode.Parse(line)!["id"]!;

    private static int Words(string text)
    {
        var ideographs = text.Count(letter => letter is >= '\u4e00' and <= '\u9fff');
        return ideographs > 0 ? ideographs / 2 : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
