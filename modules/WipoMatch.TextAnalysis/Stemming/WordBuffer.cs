namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>A word being cut from its end; replacements are never longer than what they replace.</summary>
internal ref struct WordBuffer(Span<char> chars)
{
    private readonly Span<char> _chars = chars;

    public int Length { get; private set; } = chars.Length;

    public readonly char this[int index]
    {
        get => _chars[index];
        set => _chars[index] = value;
    }

    public readonly ReadOnlySpan<char> Span => _chars[..Length];

    public readonly Span<char> Writable => _chars[..Length];

    /// <summary>The letter so many places before the end; '\0' when the word is shorter.</summary>
    public readonly char FromEnd(int distance) => distance <= Length ? _chars[Length - distance] : '\0';

    public readonly bool EndsWith(string suffix, int from = 0)
        => Length - suffix.Length >= from && Span.EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>Finds the longest suffix of a list ordered longest first, looking no further left than <paramref name="from"/>.</summary>
    public readonly string? LongestSuffix(string[] suffixes, int from = 0)
    {
        foreach (var suffix in suffixes)
        {
            if (EndsWith(suffix, from))
            {
                return suffix;
            }
        }

        return null;
    }

    public void Cut(int count) => Length -= count;

    public void ReplaceEnd(int count, string replacement)
    {
        replacement.CopyTo(_chars[(Length - count)..]);
        Length += replacement.Length - count;
    }

    public void Append(char letter) => _chars[Length++] = letter;

    public void CutStart(int count)
    {
        _chars[count..Length].CopyTo(_chars);
        Length -= count;
    }

    public bool TryCut(string suffix, int from = 0)
    {
        if (!EndsWith(suffix, from))
        {
            return false;
        }

        Cut(suffix.Length);
        return true;
    }
}
