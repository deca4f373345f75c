using System.Runtime.InteropServices;

namespace WipoMatch.Search.Indexing;

/// <summary>Where words stand, put down in the order of the documents and read list by list.</summary>
internal sealed class Occurrences
{
    private const int FieldBits = 2;

    private readonly List<Occurrence> _all = [];
    private int[] _places = [];
    private int[] _starts = [];

    public int Count => _all.Count;

    public void Add(int list, int document, Field field) => _all.Add(new Occurrence(list, (document << FieldBits) | (int)field));

    /// <summary>Makes the lists readable. Counts first, so that sorting takes two walks and keeps the order of the documents.</summary>
    /// <param name="lists">How many lists there are.</param>
    public void Sort(int lists)
    {
        _starts = new int[lists + 1];
        foreach (var occurrence in _all)
        {
            _starts[occurrence.List + 1]++;
        }

        for (var list = 0; list < lists; list++)
        {
            _starts[list + 1] += _starts[list];
        }

        if (_places.Length < _all.Count)
        {
            _places = new int[_all.Capacity];
        }

        var next = _starts[..lists];
        foreach (var occurrence in _all)
        {
            _places[next[occurrence.List]++] = occurrence.Place;
        }
    }

    /// <summary>Writes one list, the places in a document counted together.</summary>
    public void Write(int list, PostingList output)
    {
        var places = _places.AsSpan(_starts[list].._starts[list + 1]);
        while (!places.IsEmpty)
        {
            var document = places[0] >> FieldBits;
            var counts = default(FieldCounts);
            while (!places.IsEmpty && places[0] >> FieldBits == document)
            {
                counts += One((Field)(places[0] & ((1 << FieldBits) - 1)));
                places = places[1..];
            }

            output.Add(document, counts);
        }
    }

    public void Clear() => _all.Clear();

    public static FieldCounts One(Field field) => field switch
    {
        Field.Title => new(1, 0, 0),
        Field.Summary => new(0, 1, 0),
        _ => new(0, 0, 1),
    };

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Occurrence(int List, int Place);
}

/// <summary>The fields that weigh differently.</summary>
internal enum Field
{
    Title,
    Summary,
    Body,
}
