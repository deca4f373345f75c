using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Search;

public sealed class SearchVerbTests(SiteFixture site) : IClassFixture<SiteFixture>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-search-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Run_Text_PrintsALinePerResult()
    {
        var (output, _) = await RunAsync(("TEXT", "Kampot pepper"), ("--language", "en"), ("--type", "story"));

        Assert.Matches("^ +1  story +en  Kampot pepper .*  /en/stories/[^ ]+\n", output);
    }

    [Fact]
    public async Task Run_Json_PrintsAnArray()
    {
        var (output, _) = await RunAsync(("TEXT", "胡椒"), ("--language", "zh"), ("--json", ""));

        var first = JsonDocument.Parse(output).RootElement[0];
        Assert.Equal((1, "story", "zh"), (first.GetProperty("rank").GetInt32(), first.GetProperty("type").GetString(), first.GetProperty("language").GetString()));
        Assert.Equal("story-kampot-pepper-zh", first.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Run_NothingFound_PrintsAnEmptyArray() => Assert.Equal("[]", (await RunAsync(("TEXT", "zzyzx"), ("--json", ""))).Output.Trim());

    [Fact]
    public async Task Run_QueriesFile_WritesTheTable()
    {
        var queries = await FileAsync("# pepper\n\nq1\ten\tpepper\nq2\ten\tzzyzx\nq3\tru\tперец Камбоджа\n");
        var path = Path.Combine(_folder, "out.tsv");

        await RunAsync(("--queries", queries), ("--out", path), ("--top", "1"));

        var lines = await File.ReadAllLinesAsync(path);
        Assert.Equal("query\trecord\trank\tscore", lines[0]);
        Assert.Equal(["q1 story-kampot-pepper 1", "q3 story-kampot-pepper-ru 1"], lines.Skip(1).Select(line => string.Join(' ', line.Split('\t').Take(3))));
    }

    [Fact]
    public async Task Run_WrongLines_NamesThemAndWritesNothing()
    {
        var queries = await FileAsync("q1\tde\tPfeffer\nq2 en pepper\nq3\ten\tpepper\n\ten\tpepper\n");
        var path = Path.Combine(_folder, "out.tsv");

        var failure = await Assert.ThrowsAsync<VerbFailedException>(() => RunAsync(("--queries", queries), ("--out", path)));

        Assert.All(["line 1:", "line 2:", "line 4:"], line => Assert.Contains(line, failure.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("line 3:", failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("--queries", "q.tsv")]
    [InlineData("--out", "out.tsv")]
    [InlineData("TEXT", "pepper", "--type", "zebra")]
    [InlineData("TEXT", "pepper", "--top", "0")]
    [InlineData("TEXT", "pepper", "--top", "many")]
    [InlineData("TEXT", "pepper", "--out", "out.tsv")]
    [InlineData("TEXT", "pepper", "--queries", "q.tsv")]
    public async Task Run_WrongUsage_SaysSo(params string[] given) => await Assert.ThrowsAsync<WrongUsageException>(
        () => RunAsync([.. given.Chunk(2).Where(pair => pair[0].Length > 0).Select(pair => (pair[0], pair[1]))]));

    [Fact]
    public async Task Run_MissingFile_SaysSo() => await Assert.ThrowsAsync<VerbFailedException>(
        () => RunAsync(("--queries", Path.Combine(_folder, "none.tsv")), ("--out", Path.Combine(_folder, "out.tsv"))));

    private async Task<string> FileAsync(string text)
    {
        var path = Path.Combine(_folder, "queries.tsv");
        await File.WriteAllTextAsync(path, text);
        return path;
    }

    private Task<(string Output, string Error)> RunAsync(params (string Name, string Value)[] given) => site.InScopeAsync(async services =>
    {
        var values = given.ToDictionary(pair => pair.Name, pair => (IReadOnlyList<string>)[pair.Value], StringComparer.Ordinal);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var verb = services.GetServices<IVerb>().Single(verb => verb.Definition.Name == "search");
        await verb.RunAsync(new VerbInvocation(values, output, error, new Progress<VerbProgress>()), CancellationToken.None);
        return (output.ToString(), error.ToString());
    });
}
