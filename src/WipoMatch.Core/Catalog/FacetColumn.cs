using WipoMatch.Catalog;

namespace WipoMatch.Core.Catalog;

/// <summary>The values of one facet as numbers.</summary>
/// <param name="index">The facet's place in the rows; -1 for a facet that nobody has.</param>
internal sealed class FacetColumn(int index)
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _values = [];

    public int Index { get; } = index;

    public IReadOnlyList<string> Values => _values;

    public int CodeOf(string value)
    {
        if (!_codes.TryGetValue(value, out var code))
        {
            _codes[value] = code = _values.Count;
            _values.Add(value);
        }

        return code;
    }

    public int? Find(string value) => _codes.TryGetValue(value, out var code) ? code : null;
}

/// <summary>A set with its facet values as numbers.</summary>
/// <param name="Set">The set.</param>
/// <param name="Place">Its place among all sets, newest first.</param>
/// <param name="Codes">Values by facet.</param>
internal sealed record IndexedSet(CatalogSet Set, int Place, int[]?[] Codes)
{
    public int[] Of(int facet) => facet >= 0 && facet < Codes.Length ? Codes[facet] ?? [] : [];
}

/// <summary>Keeps sets that have one of some values.</summary>
internal sealed class Filter(string key, FacetColumn column, IReadOnlyList<string> values)
{
    private readonly HashSet<int> _wanted = [.. values.Select(column.Find).OfType<int>()];

    public string Key { get; } = key;

    public bool Passes(IndexedSet set)
    {
        foreach (var code in set.Of(column.Index))
        {
            if (_wanted.Contains(code))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Counts the values of one facet.</summary>
internal sealed class Counter(string key, FacetColumn column)
{
    private readonly int[] _counts = new int[column.Values.Count];

    public string Key { get; } = key;

    public void Add(IndexedSet set)
    {
        foreach (var code in set.Of(column.Index))
        {
            _counts[code]++;
        }
    }

    public IReadOnlyList<FacetCount> Counts() =>
    [
        .. column.Values.Select((value, code) => new FacetCount(value, _counts[code]))
            .Where(count => count.Count > 0)
            .OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal),
    ];
}
