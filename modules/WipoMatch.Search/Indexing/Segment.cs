namespace WipoMatch.Search.Indexing;

/// <summary>Some documents, numbered from 0, their words and what they are about; immutable.</summary>
/// <param name="documents">The documents.</param>
/// <param name="terms">Their words, and the concepts whose labels stand in them.</param>
/// <param name="nearness">How near they are to concepts.</param>
internal sealed class Segment(SegmentDocument[] documents, TermTable terms, NearnessTable nearness)
{
    public ReadOnlySpan<SegmentDocument> Documents => documents;

    /// <summary>The items of the documents; one object as long as the segment lives.</summary>
    public IReadOnlyList<string> Items { get; } = new SegmentItems(documents);

    /// <summary>Reads a segment that <see cref="WriteTo"/> wrote.</summary>
    public static Segment ReadFrom(BinaryReader input)
    {
        var documents = new SegmentDocument[input.ReadInt32()];
        for (var document = 0; document < documents.Length; document++)
        {
            documents[document] = SegmentDocument.ReadFrom(input);
        }

        return new Segment(documents, TermTable.ReadFrom(input), NearnessTable.ReadFrom(input));
    }

    /// <summary>Writes the segment.</summary>
    public void WriteTo(BinaryWriter output)
    {
        output.Write(documents.Length);
        foreach (var document in documents)
        {
            document.WriteTo(output);
        }

        terms.WriteTo(output);
        nearness.WriteTo(output);
    }

    public TermTable Terms => terms;

    public NearnessTable Nearness => nearness;
}
