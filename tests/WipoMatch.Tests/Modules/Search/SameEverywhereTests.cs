using System.Text.Json;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Matching;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>Results depend on what is published alone: not on the database, nor on the site that holds it.</summary>
public sealed class SameEverywhereTests
{
    private const int Top = 10;

    [Theory, OnBothDatabases]
    public async Task Get_JudgedQuestions_GivesTheSameTopTenOnEverySite(DatabaseKind kind)
    {
        var questions = File.ReadLines(MatchingWorld.PathOf("tests", "data", "matching", "queries.tsv")).Select(line => line.Split('\t')).ToList();

        var one = await TopsAsync(DatabaseKind.Sqlite, questions);
        var other = await TopsAsync(kind, questions);

        Assert.Equal(36, one.Count);
        Assert.All(one, top => Assert.NotEqual("", top));
        Assert.Equal(one, other);
    }

    private static async Task<IReadOnlyList<string>> TopsAsync(DatabaseKind kind, IEnumerable<string[]> questions)
    {
        await using var site = await SuggestionSite.StartAsync(kind);
        var tops = new List<string>();
        foreach (var question in questions)
        {
            var answer = await site.Site.Client.GetStringAsync(new Uri($"/{question[1]}/search?q={Uri.EscapeDataString(question[2])}&format=json&limit={Top}", UriKind.Relative));
            tops.Add(string.Join(' ', JsonDocument.Parse(answer).RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())));
        }

        return tops;
    }
}
