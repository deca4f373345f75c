using System.Text.Json;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Duplicates;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>Duplicates among the needs and offers of the development set and the stories of the demonstration, whose translations are the same thing in other words.</summary>
public sealed class DuplicateScoreTests
{
    private static readonly IReadOnlyList<Text> Stories = [.. Read("recipes", "demo", "stories.jsonl")];

    private static readonly IReadOnlyList<Text> Listings = [.. Read("tests", "data", "matching", "records.jsonl").Where(text => text.Type is "need" or "offer")];

    [Fact]
    public void Of_TheSameTextCutByHalf_IsADuplicateByWords() => Assert.All(Listings.Concat(Stories), text =>
    {
        var half = MatchingWorld.Space.Read([new TitledText(text.Language, text.Title, Halved(text.Description))]);

        var score = DuplicateScore.Of(text.Meaning, half, MatchingModel.Current);

        Assert.True(score is { IsLikely: true, IsByWords: true }, text.Id);
    });

    [Fact]
    public void Of_OtherThingsInOneLanguage_AreNone() => Assert.DoesNotContain(
        Pairs(Stories, same: false).Concat(Pairs(Listings, same: false)).Where(pair => pair.First.Language == pair.Second.Language),
        pair => Score(pair) is { IsLikely: true } or { IsByWords: false });

    [Fact]
    public void Of_Translations_AreFoundByMeaning()
    {
        var same = Pairs(Stories, same: true).Where(pair => pair.First.Language != pair.Second.Language).ToList();

        Assert.True(same.Count > 100);
        Assert.All(same, pair => Assert.False(Score(pair).IsByWords));
        Assert.InRange(same.Count(pair => Score(pair).IsLikely) / (double)same.Count, 0.88, 1);
    }

    [Fact]
    public void Of_OtherThingsInOtherLanguages_AreHardlyEver()
    {
        var stories = Pairs(Stories, same: false).Where(pair => pair.First.Language != pair.Second.Language).ToList();
        var listings = Pairs(Listings, same: false).Where(pair => pair.First.Language != pair.Second.Language).ToList();

        Assert.InRange(stories.Count(pair => Score(pair).IsLikely) / (double)stories.Count, 0, 0.02);
        Assert.InRange(listings.Count(pair => Score(pair).IsLikely) / (double)listings.Count, 0, 0.003);
    }

    [Fact]
    public void Of_NothingInCommon_IsZeroAndOrderDoesNotMatter()
    {
        var (first, second) = (Listings[0].Meaning, Listings[1].Meaning);
        var nothing = MatchingWorld.Space.Read([new TitledText("en", "", "")]);

        Assert.Equal(0, DuplicateScore.Of(first, nothing, MatchingModel.Current).Value);
        Assert.Equal(DuplicateScore.Of(first, second, MatchingModel.Current), DuplicateScore.Of(second, first, MatchingModel.Current));
        Assert.Equal(DuplicateScore.Of(first, first, MatchingModel.Current).Value, 1 / (1 + MatchingModel.Current.SameWords), 5);
    }

    private static DuplicateScore Score((Text First, Text Second) pair) => DuplicateScore.Of(pair.First.Meaning, pair.Second.Meaning, MatchingModel.Current);

    private static string Halved(string text)
    {
        var sentences = text.Split(['.', '。', '؟', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(". ", sentences.Where((_, place) => place % 2 == 0));
    }

    private static List<(Text First, Text Second)> Pairs(IReadOnlyList<Text> texts, bool same) =>
    [
        .. from first in texts
           from second in texts
           where string.CompareOrdinal(first.Id, second.Id) < 0 && first.Thing == second.Thing == same && first.Type == second.Type
           select (first, second),
    ];

    private static IEnumerable<Text> Read(params string[] path) =>
        from line in File.ReadLines(MatchingWorld.PathOf(path))
        let record = JsonDocument.Parse(line).RootElement
        where record.TryGetProperty("title", out _)
        select new Text(
            record.GetProperty("id").GetString()!,
            record.TryGetProperty("translationOf", out var source) ? source.GetString()! : record.GetProperty("id").GetString()!,
            record.GetProperty("type").GetString()!,
            record.GetProperty("language").GetString()!,
            record.GetProperty("title").GetString()!,
            (record.TryGetProperty("body", out var body) ? body : record.GetProperty("description")).GetString()!);

    private sealed record Text(string Id, string Thing, string Type, string Language, string Title, string Description)
    {
        public Meaning Meaning { get; } = MatchingWorld.Space.Read([new TitledText(Language, Title, Description)]);
    }
}
