using System.Runtime.InteropServices;

namespace WipoMatch.Search.Indexing;

/// <summary>Where words stand, put down in the order of the documents and read list by list.</summary>
internal sealed class Occurrences
{
    private const int FieldBits = 2;

    private readonly List<Occurrence> _all = [];
    private Place[] _places = [];
    private int[] _starts = [];

    public int Count => _all.Count;

    /// <summary>Puts a word down.</summary>
    /// <param name="list">The list of the word.</param>
    /// <param name="document">The document; must not be less than the one before.</param>
    /// <param name="field">The field.</param>
    /// <param name="position">The place in the document, counted through all fields.</param>
    public void Add(int list, int document, Field field, int position) =>
        _all.Add(new Occurrence(list, new Place((document << FieldBits) | (int)field, position)));

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
            _places = new Place[_all.Capacity];
        }

        var next = _starts[..lists];
        foreach (var occurrence in _all)
        {
            _places[next[occurrence.List]++] = occurrence.Place;
        }
    }

    /// <summary>Writes one list, the places in a document counted together.</summary>
    /// <param name="list">The list.</param>
    /// <param name="output">Takes the documents and counts.</param>
    /// <param name="positions">Takes the positions, or null when nobody asks for them.</param>
    public void Write(int list, PostingList output, PositionList? positions)
    {
        var places = _places.AsSpan(_starts[list].._starts[list + 1]);
        while (!places.IsEmpty)
        {
            var document = places[0].Document;
            var counts = default(FieldCounts);
            positions?.StartDocument();
            while (!places.IsEmpty && places[0].Document == document)
            {
                counts += FieldCounts.One(places[0].Field);
                positions?.Add(places[0].Position);
                places = places[1..];
            }

            output.Add(document, counts);
        }
    }

    public void Clear() => _all.Clear();

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Occurrence(int List, Place Place);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Packed, int Position)
    {
        public int Document => Packed >> FieldBits;

        public Field Field => (Field)(Packed & ((1 << FieldBits) - 1));
    }
}
