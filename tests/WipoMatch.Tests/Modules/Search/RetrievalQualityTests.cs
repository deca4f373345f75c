using System.Text.RegularExpressions;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;
using WipoMatch.TextAnalysis;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>
/// How well the index finds what judges found relevant, with concepts as on the site. What Lucene 8 reaches with its own analyzers stands beside: Cranfield
/// .5155, indicators .575 .541 .548 .545 .503 .581 (en fr es ar ru zh).
/// </summary>
public sealed partial class RetrievalQualityTests
{
    private static readonly Lazy<SemanticSpace> Space = new(() => new SemanticSpace(ConceptScheme.Shipped, new StemReader(), SpaceNumbers.Current));

    [RequiresTestData("cranfield")]
    public void Cranfield_TopTen_ReachesLucene()
    {
        var index = SearchIndex.Over(Space.Value).With(CranfieldDocuments());
        var judged = File.ReadLines(PathOf("cranfield/cranqrel")).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLookup(row => row[0], row => row[1]);
        var questions = Split("cranfield/cran.qry").Select((part, place) => (Id: $"{place + 1}", Text: Field(part, 'W'))).Where(question => judged[question.Id].Any());

        var mean = questions.Average(question => Gain(Top(index, question.Text, "en"), judged[question.Id].ToHashSet(StringComparer.Ordinal)));

        Assert.True(mean >= 0.515, $"nDCG@10 {mean:F4}");
    }

    [RequiresTestData("sdg")]
    public void Indicators_OfTheGoals_FindTheirTargetNoWorseThanLucene()
    {
        var lucene = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["en"] = 0.575,
            ["fr"] = 0.541,
            ["es"] = 0.548,
            ["ar"] = 0.545,
            ["ru"] = 0.503,
            ["zh"] = 0.581,
        };

        Assert.All(lucene, anchor =>
        {
            var mean = IndicatorGain(anchor.Key);
            Assert.True(mean >= anchor.Value - 0.005, $"{anchor.Key}: nDCG@10 {mean:F4}");
        });
    }

    private static double IndicatorGain(string language)
    {
        var file = language == "zh" ? "zh-Hans" : language;
        var index = SearchIndex.Over(Space.Value).With(Titles("targets", file).Select(target => Document(target.Key, language, "", target.Value)));
        return Titles("indicators", file).Average(indicator => Gain(Top(index, indicator.Value, language), [indicator.Key[..indicator.Key.LastIndexOf('-')]]));
    }

    private static double Gain(IReadOnlyList<string> found, HashSet<string> relevant)
    {
        var gain = found.Select((id, place) => relevant.Contains(id) ? 1 / Math.Log2(place + 2) : 0).Sum();
        return gain / Enumerable.Range(0, Math.Min(10, relevant.Count)).Sum(place => 1 / Math.Log2(place + 2));
    }

    private static List<string> Top(SearchIndex index, string text, string language) =>
    [
        .. index.Find(SearchQuestion.Read(text, language, index.Space), language).Scores.All
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(10).Select(pair => pair.Key),
    ];

    private static IEnumerable<SearchDocument> CranfieldDocuments() =>
        Split("cranfield/cran.all.1400").Select(part => Document(part[..part.IndexOf('\n', StringComparison.Ordinal)].Trim(), "en", Field(part, 'T'), Field(part, 'W')));

    private static SearchDocument Document(string id, string language, string title, string body) =>
        new() { ContentItemId = id, Language = language, Title = title, Body = body, IsVisible = true };

    private static string PathOf(string relative) => TestData.Find(relative)!;

    private static IEnumerable<string> Split(string file) => Parts().Split(File.ReadAllText(PathOf(file))).Skip(1);

    private static string Field(string part, char name) => FieldOf(name).Match(part).Groups["text"].Value;

    private static Regex FieldOf(char name) => new($@"^\.{name}\s*\n(?<text>(?:(?!^\.[A-Z]\s*$).*\n?)*)", RegexOptions.Multiline);

    private static Dictionary<string, string> Titles(string kind, string language) =>
        Title().Matches(Wrapped().Replace(File.ReadAllText(PathOf($"sdg/{kind}.{language}.yml")), " "))
            .ToDictionary(match => match.Groups["key"].Value, match => match.Groups["text"].Value.Trim('\'', '"'), StringComparer.Ordinal);

    [GeneratedRegex(@"^\.I ", RegexOptions.Multiline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\n\s+")]
    private static partial Regex Wrapped();

    [GeneratedRegex(@"^['""]?(?<key>[0-9a-z-]+?)-title['""]?:\s*(?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
