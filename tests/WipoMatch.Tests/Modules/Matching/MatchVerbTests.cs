using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Exchange.Import;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Exchange;

namespace WipoMatch.Tests.Modules.Matching;

public sealed class MatchVerbTests : IAsyncLifetime
{
    private const string Date = "2026-11-22";

    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-match-").FullName;

    private ExchangeSite _site = null!;

    private string Out => Path.Combine(_folder, "out.tsv");

    public async Task InitializeAsync()
    {
        _site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        await _site.ImportAsync(File.ReadLines(MatchingWorld.PathOf("tests", "data", "matching", "records.jsonl")), new ImportOptions { Publish = true });
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Run_ImportedRecords_SuggestsWhatTheEngineSuggests()
    {
        Assert.Equal(0, await RunAsync(("--out", Out), ("--date", Date), ("--top", "10")));

        var lines = await File.ReadAllLinesAsync(Out);
        Assert.Equal("need\toffer\trank\tscore\treasons", lines[0]);
        var judged = new Judgements();
        var firsts = lines.Skip(1).Select(line => line.Split('\t')).Where(cells => cells[2] == "1").ToList();
        Assert.Equal(30, firsts.Count);
        Assert.DoesNotContain(lines.Skip(1).Select(line => line.Split('\t')), cells => judged.Ineligible.Contains((cells[0], cells[1])));
        Assert.InRange(firsts.Count(cells => judged.Graded.Contains((cells[0], cells[1]))), 29, 30);
    }

    [Fact]
    public async Task Run_Reasons_AddUpToTheScoreAndAreSentences()
    {
        await RunAsync(("--out", Out), ("--date", Date), ("--top", "3"));

        Assert.All((await File.ReadAllLinesAsync(Out)).Skip(1).Select(line => line.Split('\t')), cells =>
        {
            var reasons = JsonDocument.Parse(cells[4]).RootElement.EnumerateArray().ToList();
            Assert.Equal(double.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture), reasons.Sum(reason => reason.GetProperty("contribution").GetDouble()), 1e-9);
            Assert.All(reasons, reason => Assert.NotEqual("", reason.GetProperty("text").GetString()));
            Assert.StartsWith("Both are about: ", reasons[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Run_OneNeed_WritesItAlone()
    {
        await RunAsync(("--out", Out), ("--date", Date), ("--need", "need-008"), ("--top", "2"));

        Assert.Equal(["need", "need-008", "need-008"], (await File.ReadAllLinesAsync(Out)).Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public async Task Run_UnknownNeed_SaysSoAndWritesNothing()
    {
        var failure = await Assert.ThrowsAsync<VerbFailedException>(() => RunAsync(("--out", Out), ("--need", "need-999")));

        Assert.Contains("need-999", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Run_EmptiedConcepts_SuggestsNothing()
    {
        await _site.Site.WriteAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var item = (await content.GetAsync(services.GetRequiredService<ITaxonomies>().Get(TaxonomyAliases.Concepts).ContentItemId, VersionOptions.DraftRequired))!;
            item.Part("TaxonomyPart")["Terms"]!.AsArray().Clear();
            await content.PublishAsync(item);
        });

        Assert.Equal(0, await RunAsync(("--out", Out), ("--date", Date), ("--top", "2")));
        Assert.Equal("need\toffer\trank\tscore\treasons", Assert.Single(await File.ReadAllLinesAsync(Out)));
    }

    [Fact]
    public async Task Run_FolderThatDoesNotExist_SaysSo() =>
        await Assert.ThrowsAsync<VerbFailedException>(() => RunAsync(("--out", Path.Combine(_folder, "none", "out.tsv"))));

    [Theory]
    [InlineData("--top", "1")]
    [InlineData("--out", "out.tsv", "--top", "0")]
    [InlineData("--out", "out.tsv", "--date", "22.11.2026")]
    [InlineData("--out", "out.tsv", "--triangles", "")]
    public async Task Run_WrongUsage_SaysSo(params string[] given) =>
        await Assert.ThrowsAsync<WrongUsageException>(() => RunAsync([.. given.Chunk(2).Select(pair => (pair[0], pair[1]))]));

    private Task<int> RunAsync(params (string Name, string Value)[] given) => _site.Site.InScopeAsync(async services =>
    {
        await services.GetRequiredService<IStamps>().RefreshAsync();
        await services.GetRequiredService<ICatalog>().RefreshAsync();
        var values = given.ToDictionary(pair => pair.Name, pair => (IReadOnlyList<string>)[pair.Value], StringComparer.Ordinal);
        var verb = services.GetServices<IVerb>().Single(verb => verb.Definition.Name == "match");
        return await verb.RunAsync(new VerbInvocation(values, TextWriter.Null, TextWriter.Null, new Progress<VerbProgress>()), CancellationToken.None);
    });
}
