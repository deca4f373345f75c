namespace WipoMatch.TextAnalysis.Words;

/// <summary>Walks over the words of a text without allocating.</summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    /// <summary>Longer words are cut into pieces of this length.</summary>
    public const int MaxLength = 255;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public int Start { get; private set; }

    public int Length { get; private set; }

    public bool IsIdeograph { get; private set; }

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            var kind = WordClasses.At(_text, _next, out var length);
            Start = _next;
            _next += length;
            Length = length;
            IsIdeograph = kind == WordClass.Ideograph;
            if (IsIdeograph)
            {
                TakeMarks();
                return true;
            }

            if (kind is WordClass.Letter or WordClass.Digit)
            {
                TakeWord(kind);
                return true;
            }
        }

        return false;
    }

    private void TakeMarks()
    {
        while (TryPeek(_next, out var kind, out var length) && kind == WordClass.Mark)
        {
            Take(length);
        }
    }

    private void TakeWord(WordClass last)
    {
        while (TryPeek(_next, out var kind, out var length))
        {
            switch (kind)
            {
                case WordClass.Letter or WordClass.Digit:
                    last = kind;
                    Take(length);
                    break;
                case WordClass.Mark:
                    Take(length);
                    break;
                case WordClass.Format or WordClass.Connector:
                    // Inside a word only: the length grows when a letter follows.
                    _next += length;
                    break;
                case WordClass.MidBoth or WordClass.MidLetter or WordClass.MidNumber when Joins(kind, last, _next + length):
                    _next += length;
                    break;
                default:
                    return;
            }
        }
    }

    private readonly bool Joins(WordClass middle, WordClass last, int after)
        => TryPeek(after, out var next, out _) && next == last && last switch
        {
            WordClass.Letter => middle != WordClass.MidNumber,
            _ => middle != WordClass.MidLetter,
        };

    private void Take(int length)
    {
        _next += length;
        Length = _next - Start;
    }

    private readonly bool TryPeek(int index, out WordClass kind, out int length)
    {
        kind = WordClass.Other;
        length = 0;
        if (index >= _text.Length)
        {
            return false;
        }

        kind = WordClasses.At(_text, index, out length);
        return index + length - Start <= MaxLength;
    }
}
