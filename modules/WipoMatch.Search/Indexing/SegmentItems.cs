using System.Collections;

namespace WipoMatch.Search.Indexing;

/// <summary>The items of a segment's documents in their order.</summary>
internal sealed class SegmentItems(SegmentDocument[] documents) : IReadOnlyList<string>
{
    public int Count => documents.Length;

    public string this[int index] => documents[index].ContentItemId;

    public IEnumerator<string> GetEnumerator() => documents.Select(document => document.ContentItemId).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
