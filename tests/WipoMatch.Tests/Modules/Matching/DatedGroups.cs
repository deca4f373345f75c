using System.Globalization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>The country groups that come with the product, from their file.</summary>
internal sealed class DatedGroups : ICountryGroups
{
    private readonly List<(string Group, string Country, DateOnly From, DateOnly To)> _rows =
    [
        .. File.ReadLines(MatchingWorld.PathOf("recipes", "taxonomies", "groups.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (cells[0], cells[1], Day(cells[2]) ?? DateOnly.MinValue, Day(cells[3]) ?? DateOnly.MaxValue)),
    ];

    public IReadOnlyList<(string Group, string Country, DateOnly From, DateOnly To)> Rows => _rows;

    public IReadOnlyList<string> GroupsOf(string country, DateOnly on) =>
        [.. _rows.Where(row => row.Country == country && row.From <= on && on <= row.To).Select(row => row.Group)];

    public bool IsMember(string country, string group, DateOnly on) => GroupsOf(country, on).Contains(group, StringComparer.Ordinal);

    public IReadOnlyList<string> MembersOf(string group, DateOnly on) =>
        [.. _rows.Where(row => row.Group == group && row.From <= on && on <= row.To).Select(row => row.Country)];

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
