using System.Globalization;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Matching;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>The judged questions in <c>tests/data/matching</c>, most of which are answered in other languages only.</summary>
[RunsOnce]
public sealed class DevelopmentQuestionsTests : VerbTests
{
    [Fact]
    public async Task Search_JudgedQuestions_FindsWhatJudgesFoundInEachLanguage()
    {
        Assert.Equal(0, (await RunAsync("import", PathOf("records.jsonl"), "--publish")).Status);
        Assert.Equal(0, (await RunAsync("search", "--queries", PathOf("queries.tsv"), "--top", "10", "--out", "found.tsv")).Status);

        var found = Lines(Path.Combine(Folder, "found.tsv")).Skip(1).ToLookup(cells => cells[0], cells => cells[1]);
        var judged = Lines(PathOf("query-qrels.tsv")).ToLookup(cells => cells[0], cells => (Record: cells[1], Grade: int.Parse(cells[2], CultureInfo.InvariantCulture)));
        var gains = Lines(PathOf("queries.tsv")).Select(cells => (Language: cells[1], Gain: Gain(found[cells[0]], judged[cells[0]]))).ToList();
        Assert.Equal(36, gains.Count);
        Assert.True(gains.Average(gain => gain.Gain) >= 0.85, $"{gains.Average(gain => gain.Gain):F3}");
        Assert.All(gains.GroupBy(gain => gain.Language), own => Assert.True(own.Average(gain => gain.Gain) >= 0.7, $"{own.Key}: {own.Average(gain => gain.Gain):F3}"));
    }

    private static double Gain(IEnumerable<string> found, IEnumerable<(string Record, int Grade)> judged)
    {
        var grades = judged.ToDictionary(pair => pair.Record, pair => pair.Grade, StringComparer.Ordinal);
        return Sum(found.Select(record => grades.GetValueOrDefault(record))) / Sum(grades.Values.OrderDescending().Take(10));
    }

    private static double Sum(IEnumerable<int> grades) => grades.Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    private static string PathOf(string file) => MatchingWorld.PathOf("tests", "data", "matching", file);

    private static IEnumerable<string[]> Lines(string path) => File.ReadLines(path).Select(line => line.Split('\t'));
}
