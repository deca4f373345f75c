namespace WipoMatch.Concepts.Skos;

/// <summary>What a file has said so far about a resource; whether it is a concept may stand behind all the rest.</summary>
/// <param name="iri">Its IRI; null for a node without a name.</param>
/// <param name="line">The line that first named it.</param>
internal sealed class SkosDraft(string? iri, int line)
{
    private readonly Dictionary<string, (string Text, string Tag)> _preferred = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _further = new(StringComparer.Ordinal);
    private (int Line, string Tag)? _clash;

    public string? Iri { get; } = iri;

    public int Line { get; } = line;

    public bool IsConcept { get; set; }

    public string? Code { get; set; }

    public string Notation { get; set; } = "";

    public SkosNotes Definitions { get; } = new();

    public SkosNotes ScopeNotes { get; } = new();

    public List<(string Iri, int Line)> Broader { get; } = [];

    public int OtherLanguages { get; set; }

    public int LongTexts { get; private set; }

    public int LongTextsLine { get; private set; }

    /// <summary>Takes a preferred label. Of several spellings of one language (en, en-GB) that with the plain tag is preferred, else the first.</summary>
    public void AddPreferred(string language, string tag, string label, int at)
    {
        if (Fits(label, at) is not { } text)
        {
            return;
        }

        if (!_preferred.TryGetValue(language, out var held))
        {
            _preferred[language] = (text, tag);
        }
        else if (text == held.Text)
        {
            return;
        }
        else if (string.Equals(held.Tag, tag, StringComparison.OrdinalIgnoreCase))
        {
            _clash ??= (at, tag);
        }
        else if (string.Equals(tag, language, StringComparison.OrdinalIgnoreCase))
        {
            _preferred[language] = (text, tag);
            AddFurther(language, held.Text, at);
        }
        else
        {
            AddFurther(language, text, at);
        }
    }

    /// <summary>Takes an alternative or hidden label.</summary>
    public void AddFurther(string language, string label, int at)
    {
        if (Fits(label, at) is not { } text)
        {
            return;
        }

        if (!_further.TryGetValue(language, out var labels))
        {
            _further[language] = labels = [];
        }

        if (labels.Sum(other => other.Length + 1) + text.Length > SkosTexts.LongestText)
        {
            AddLongText(at);
        }
        else
        {
            labels.Add(text);
        }
    }

    /// <summary>Counts a text that is too long.</summary>
    public void AddLongText(int at) => (LongTexts, LongTextsLine) = (LongTexts + 1, LongTexts == 0 ? at : LongTextsLine);

    /// <summary>The concept.</summary>
    /// <param name="definitions">Its definitions and scope notes.</param>
    /// <returns>Null when it has no IRI or no label.</returns>
    /// <exception cref="SkosException">It has two preferred labels in one language.</exception>
    public SkosConcept? Finish(IReadOnlyDictionary<string, string> definitions)
    {
        if (_clash is (var at, var tag))
        {
            throw new SkosException("TwoLabels", at, 0, Iri ?? "", tag);
        }

        return Iri is null || _preferred.Count == 0 ? null : new SkosConcept(Iri, Line)
        {
            Code = SkosIris.CodeOf(Iri) ?? Code,
            Notation = Notation,
            Labels = _preferred.ToDictionary(label => label.Key, label => label.Value.Text, StringComparer.Ordinal),
            FurtherLabels = _further.ToDictionary(labels => labels.Key, labels => Others(labels.Key, labels.Value), StringComparer.Ordinal),
            Definitions = definitions,
            Broader = [.. Broader.DistinctBy(wider => wider.Iri, StringComparer.Ordinal)],
        };
    }

    private IReadOnlyList<string> Others(string language, List<string> labels) =>
        [.. labels.Distinct(StringComparer.Ordinal).Where(label => label != _preferred.GetValueOrDefault(language).Text)];

    private string? Fits(string label, int at)
    {
        var text = SkosTexts.Label(label);
        if (text.Length > SkosTexts.LongestLabel)
        {
            AddLongText(at);
        }

        return text.Length is > 0 and <= SkosTexts.LongestLabel ? text : null;
    }
}
