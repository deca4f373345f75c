namespace WipoMatch.Localization;

/// <summary>Shortens texts between characters: half a surrogate pair is no text, and a database of UTF-8 refuses it.</summary>
public static class TextCut
{
    /// <summary>The text, or as much of it as fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most UTF-16 units.</param>
    public static string AtMost(this string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>The text, or its beginning with a sign that there is more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most UTF-16 units before the sign.</param>
    public static string Shortened(this string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : text.AtMost(longest) + "…";
    }
}
