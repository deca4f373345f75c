namespace WipoMatch.Search.Indexing;

/// <summary>Some documents, numbered from 0, their words and what they are about; immutable.</summary>
/// <param name="documents">The documents.</param>
/// <param name="terms">Their words, and the concepts whose labels stand in them.</param>
/// <param name="nearness">How near they are to concepts.</param>
internal sealed class Segment(SegmentDocument[] documents, TermTable terms, NearnessTable nearness)
{
    public ReadOnlySpan<SegmentDocument> Documents => documents;

    public TermTable Terms => terms;

    public NearnessTable Nearness => nearness;
}
