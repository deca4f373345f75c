namespace WipoMatch.Search.Indexing;

/// <summary>Walks over what <see cref="PostingList"/> wrote.</summary>
internal ref struct PostingReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The document; before the first one -1, after the last one larger than all.</summary>
    public int Document { get; private set; } = -1;

    public FieldCounts Counts { get; private set; }

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            Document = int.MaxValue;
            return false;
        }

        Document += (int)VariableInteger.Read(ref _rest);
        var packed = VariableInteger.Read(ref _rest);
        var title = (packed & PostingList.HasTitle) == 0 ? 0 : VariableInteger.Read(ref _rest);
        var summary = (packed & PostingList.HasSummary) == 0 ? 0 : VariableInteger.Read(ref _rest);
        var keywords = (packed & PostingList.HasKeyword) == 0 ? 0 : VariableInteger.Read(ref _rest);
        Counts = new FieldCounts((int)title, (int)summary, (int)(packed >> PostingList.Flags), (int)keywords);
        return true;
    }

    /// <summary>Moves on to a document, or to the next larger one.</summary>
    /// <returns>Whether the document is there.</returns>
    public bool MoveTo(int document)
    {
        while (Document < document && MoveNext())
        {
            // On to the next one.
        }

        return Document == document;
    }
}
