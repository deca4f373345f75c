using WipoMatch.Catalog;

namespace WipoMatch.Core.Catalog;

/// <summary>The values of one facet, each with the places of the sets that have it.</summary>
internal sealed class FacetColumn
{
    private readonly Dictionary<string, FacetValue> _values = new(StringComparer.Ordinal);

    /// <summary>Notes a set; places come in ascending order, and one that has the value twice counts once.</summary>
    public void Add(string value, int place)
    {
        if (!_values.TryGetValue(value, out var known))
        {
            _values[value] = known = new FacetValue(value);
        }

        known.Add(place);
    }

    /// <summary>Brings the column into the form in which it is asked.</summary>
    /// <param name="size">How many sets there are.</param>
    public void Complete(int size)
    {
        foreach (var value in _values.Values)
        {
            value.Complete(size);
        }
    }

    /// <summary>The sets that have one of some values.</summary>
    public PlaceBits With(IReadOnlyList<string> values, int size)
    {
        var places = new PlaceBits(size);
        foreach (var value in values)
        {
            _values.GetValueOrDefault(value)?.AddTo(places);
        }

        return places;
    }

    /// <summary>How often each value occurs among some sets, most frequent first.</summary>
    public IReadOnlyList<FacetCount> Counts(PlaceBits among) =>
    [
        .. _values.Values.Select(value => new FacetCount(value.Value, value.CountAmong(among)))
            .Where(count => count.Count > 0)
            .OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal),
    ];
}

/// <summary>A facet value: a list of places while it is rare, bits when it is frequent.</summary>
internal sealed class FacetValue(string value)
{
    // Below this share of the sets a list of places is smaller than bits for all of them, and quicker to count.
    private const int RareBelow = 32;

    private List<int>? _growing = [];
    private int[] _places = [];
    private PlaceBits? _bits;

    public string Value { get; } = value;

    public void Add(int place)
    {
        if (_growing!.Count == 0 || _growing[^1] != place)
        {
            _growing.Add(place);
        }
    }

    public void Complete(int size)
    {
        if (_growing!.Count < size / RareBelow)
        {
            _places = [.. _growing];
        }
        else
        {
            _bits = new PlaceBits(size);
            _growing.ForEach(_bits.Add);
        }

        _growing = null;
    }

    public void AddTo(PlaceBits places)
    {
        if (_bits is not null)
        {
            places.Add(_bits);
        }

        Array.ForEach(_places, places.Add);
    }

    public int CountAmong(PlaceBits among)
    {
        if (_bits is not null)
        {
            return _bits.CountWith(among);
        }

        var count = 0;
        foreach (var place in _places)
        {
            count += among[place] ? 1 : 0;
        }

        return count;
    }
}
