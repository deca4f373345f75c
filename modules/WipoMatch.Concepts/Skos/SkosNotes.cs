namespace WipoMatch.Concepts.Skos;

/// <summary>Definitions or scope notes of a resource by language; several of one language stand below one another.</summary>
internal sealed class SkosNotes
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The texts by language code.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>The names of nodes that hold further ones.</summary>
    public List<string> Nodes { get; } = [];

    /// <summary>Adds a text.</summary>
    /// <returns>Whether there was room for it.</returns>
    public bool Add(string language, string note)
    {
        var text = SkosTexts.Paragraphs(note);
        var whole = _texts.TryGetValue(language, out var before) && text.Length > 0 ? $"{before}\n{text}" : text;
        if (whole.Length > SkosTexts.LongestText)
        {
            return false;
        }

        if (text.Length > 0)
        {
            _texts[language] = whole;
        }

        return true;
    }
}
