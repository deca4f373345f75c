using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.Data;
using WipoMatch.Exchange.Import;
using WipoMatch.Search.Queries;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Exchange;
using WipoMatch.Tests.Modules.Matching;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>The judged questions in <c>tests/data/matching</c>, most of which are answered in other languages only.</summary>
public sealed class DevelopmentQuestionsTests
{
    private static readonly ILookup<string, (string Record, int Grade)> Judged =
        Lines("query-qrels.tsv").ToLookup(cells => cells[0], cells => (cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture)));

    [Theory, ClassData(typeof(DatabaseKinds))]
    public async Task Find_JudgedQuestions_FindsWhatJudgesFoundInEachLanguage(DatabaseKind kind)
    {
        await using var site = await ExchangeSite.CreateAsync(kind);
        await site.ImportAsync(File.ReadLines(MatchingWorld.PathOf("tests", "data", "matching", "records.jsonl")), new ImportOptions { Publish = true });

        var gains = await site.Site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IStamps>().RefreshAsync();
            await services.GetRequiredService<ICatalog>().RefreshAsync();
            var results = services.GetRequiredService<SearchResults>();
            return Lines("queries.tsv").Select(cells => (Language: cells[1], Gain: Gain(results.Find(cells[2], cells[1], null, 10), Judged[cells[0]]))).ToList();
        });

        Assert.Equal(36, gains.Count);
        Assert.True(gains.Average(gain => gain.Gain) >= 0.85, $"{gains.Average(gain => gain.Gain):F3}");
        Assert.All(gains.GroupBy(gain => gain.Language), own => Assert.True(own.Average(gain => gain.Gain) >= 0.7, $"{own.Key}: {own.Average(gain => gain.Gain):F3}"));
    }

    private static double Gain(IReadOnlyList<SearchResult> found, IEnumerable<(string Record, int Grade)> judged)
    {
        var grades = judged.ToDictionary(pair => pair.Record, pair => pair.Grade, StringComparer.Ordinal);
        return Sum(found.Select(result => grades.GetValueOrDefault(result.Entry.ExchangeId))) / Sum(grades.Values.OrderDescending().Take(10));
    }

    private static double Sum(IEnumerable<int> grades) => grades.Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(MatchingWorld.PathOf("tests", "data", "matching", file)).Select(line => line.Split('\t'));
}
