using System.Buffers;
using System.Runtime.CompilerServices;
using WipoMatch.Search;

namespace WipoMatch.Core.Catalog;

/// <summary>The places of the sets that a text search found, each with the score of its best item. Dispose of it: its memory is used again.</summary>
internal sealed class FoundPlaces : IDisposable
{
    private readonly double[] _scores;

    /// <summary>Brings what was found to places.</summary>
    /// <param name="matches">What was found.</param>
    /// <param name="size">How many sets there are.</param>
    /// <param name="places">The place of each item.</param>
    /// <param name="known">For each list of items that was met before the places of its items, -1 for one without a set.</param>
    public FoundPlaces(TextMatches matches, int size, IReadOnlyDictionary<string, int> places, ConditionalWeakTable<IReadOnlyList<string>, int[]> known)
    {
        _scores = ArrayPool<double>.Shared.Rent(size);
        Array.Clear(_scores, 0, size);
        All = new(size);
        foreach (var list in matches.Lists)
        {
            Add(list, known.GetValue(list.Items, items => [.. items.Select(id => places.TryGetValue(id, out var place) ? place : -1)]));
        }
    }

    /// <summary>All places that were found.</summary>
    public PlaceBits All { get; }

    /// <summary>The score of a place; 0 for one that was not found.</summary>
    public double this[int place] => _scores[place];

    public void Dispose() => ArrayPool<double>.Shared.Return(_scores);

    private void Add(TextMatchList list, int[] placeOf)
    {
        var scores = list.Scores.Span;
        foreach (var item in list.Places.Span)
        {
            var (place, score) = (placeOf[item], scores[0]);
            scores = scores[1..];
            if (place >= 0 && score > _scores[place])
            {
                _scores[place] = score;
                All.Add(place);
            }
        }
    }
}
