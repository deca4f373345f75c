namespace WipoMatch.Concepts.Skos;

/// <summary>The labels of a resource by language, and the texts of it that are too long.</summary>
internal sealed class SkosLabels
{
    private readonly Dictionary<string, (string Text, string Tag)> _preferred = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _further = new(StringComparer.Ordinal);

    /// <summary>The line and the tag of a second preferred label of one language, which SKOS does not allow (SKOS Reference, S14); else null.</summary>
    public (int Line, string Tag)? Clash { get; private set; }

    /// <summary>Preferred labels by language code.</summary>
    public IReadOnlyDictionary<string, string> Preferred => _preferred.ToDictionary(label => label.Key, label => label.Value.Text, StringComparer.Ordinal);

    /// <summary>Other labels by language code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Further =>
        _further.ToDictionary(labels => labels.Key, labels => Others(labels.Key, labels.Value), StringComparer.Ordinal);

    /// <summary>How many labels and notes are too long.</summary>
    public int LongTexts { get; private set; }

    /// <summary>The line of the first of them.</summary>
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
            Clash ??= (at, tag);
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
