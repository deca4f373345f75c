using System.Globalization;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>Judged pairs, and how good suggestions are by them; the same formulas as <c>tests/data/matching/score.py</c>.</summary>
internal sealed class Judgements
{
    private const int Depth = 10;

    private readonly Dictionary<string, Dictionary<string, int>> _grades = Lines("qrels.tsv")
        .GroupBy(cells => cells[0], StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.ToDictionary(cells => cells[1], cells => int.Parse(cells[2], CultureInfo.InvariantCulture), StringComparer.Ordinal),
            StringComparer.Ordinal);

    public IReadOnlySet<(string Need, string Offer)> Ineligible { get; } = Lines("ineligible.tsv").Select(cells => (cells[0], cells[1])).ToHashSet();

    /// <summary>The pairs that are worth suggesting.</summary>
    public IEnumerable<(string Need, string Offer)> Graded =>
        from need in _grades
        from offer in need.Value
        where offer.Value > 0
        select (need.Key, offer.Key);

    public double Gain(NeedSuggestions found)
    {
        var grades = _grades[found.Need.Id];
        return Discounted(found.Suggestions.Select(suggestion => grades.GetValueOrDefault(suggestion.Offer.Id))) / Discounted(grades.Values.OrderDescending());
    }

    public double Recall(NeedSuggestions found)
    {
        var good = _grades[found.Need.Id].Where(grade => grade.Value >= 2).Select(grade => grade.Key).ToList();
        return (double)found.Suggestions.Take(Depth).Count(suggestion => good.Contains(suggestion.Offer.Id)) / good.Count;
    }

    public bool StartsWell(NeedSuggestions found) =>
        found.Suggestions is [var first, ..] && _grades[found.Need.Id].GetValueOrDefault(first.Offer.Id) >= 2;

    private static double Discounted(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(MatchingWorld.PathOf("tests", "data", "matching", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
