namespace WipoMatch.Translations.Segments;

/// <summary>One text of an item that is translated: the title, an answer, a field, a column of a field.</summary>
/// <param name="Name">The name under which it is posted; the same in all languages of a thing.</param>
/// <param name="Label">What it is called in the reader's language.</param>
/// <param name="Text">What it says; may be empty.</param>
public sealed record TextSlot(string Name, string Label, string Text)
{
    /// <summary>The most characters, or null.</summary>
    public int? Budget { get; init; }

    /// <summary>Lines of its box; 1 for a text that has no line breaks.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>Whether it is taken over from the original as it is: figures and addresses.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Whether it stands as in the original until somebody translates it: titles of sources, units.</summary>
    public bool IsPrefilled { get; init; }
}
