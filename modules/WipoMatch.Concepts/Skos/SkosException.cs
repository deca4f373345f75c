namespace WipoMatch.Concepts.Skos;

/// <summary>A file of concepts is refused; nothing of it is written.</summary>
/// <param name="key">The text <c>Skos-…</c> that says why and how to mend it.</param>
/// <param name="line">The line, from 1; 0 when no line is to blame.</param>
/// <param name="column">The character of the line, from 1; 0 when no character is to blame.</param>
/// <param name="values">What stands in the blanks of the text behind line and column.</param>
public sealed class SkosException(string key, int line, int column, params object[] values) : Exception(key)
{
    /// <summary>The key of the text.</summary>
    public string Key { get; } = "Skos-" + key;

    /// <summary>Line, column and what else the text names.</summary>
    public IReadOnlyList<object> Values { get; } = [line, column, .. values];
}
