namespace WipoMatch.Concepts.Skos;

/// <summary>Counts what an import does not take, so that nobody loses a word without knowing.</summary>
public sealed class LeftOut
{
    private const int MostTags = 100;

    private readonly SortedSet<string> _tags = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Concepts without a preferred label in the six languages, or without an IRI.</summary>
    public int Concepts { get; private set; }

    /// <summary>The line of the first of them.</summary>
    public int ConceptsLine { get; private set; }

    /// <summary>Labels and definitions of concepts in other languages, or without a language.</summary>
    public int OtherLanguages { get; internal set; }

    /// <summary>The tags of these languages in alphabetical order, at most a hundred; “–” for texts without a language.</summary>
    public IReadOnlyCollection<string> Tags => _tags;

    /// <summary>Labels and definitions that are too long.</summary>
    public int LongTexts { get; private set; }

    /// <summary>The line of the first of them.</summary>
    public int LongTextsLine { get; private set; }

    /// <summary>Links to wider concepts that are neither in the file nor on the site.</summary>
    public int Links { get; private set; }

    /// <summary>The line of the first of them.</summary>
    public int LinksLine { get; private set; }

    internal void AddTag(string tag)
    {
        if (_tags.Count < MostTags)
        {
            _tags.Add(tag);
        }
    }

    internal void AddConcept(int line) => (Concepts, ConceptsLine) = (Concepts + 1, Concepts == 0 ? line : ConceptsLine);

    internal void AddLongTexts(int count, int line) => (LongTexts, LongTextsLine) = (LongTexts + count, LongTexts == 0 && count > 0 ? line : LongTextsLine);

    internal void AddLink(int line) => (Links, LinksLine) = (Links + 1, Links == 0 ? line : LinksLine);
}
