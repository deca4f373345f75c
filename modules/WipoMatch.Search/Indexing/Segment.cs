namespace WipoMatch.Search.Indexing;

/// <summary>Some documents, numbered from 0, and their words; immutable.</summary>
/// <param name="documents">The documents.</param>
/// <param name="terms">Their words.</param>
internal sealed class Segment(SegmentDocument[] documents, TermTable terms)
{
    public ReadOnlySpan<SegmentDocument> Documents => documents;

    public TermTable Terms => terms;
}
