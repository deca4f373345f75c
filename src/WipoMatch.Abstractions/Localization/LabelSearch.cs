using System.Globalization;

namespace WipoMatch.Localization;

/// <summary>Finds words in labels as people look for them: capitals, accents and the vowel signs of Arabic do not matter.</summary>
public static class LabelSearch
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth;

    /// <summary>Where words begin in a label; below zero when they do not stand there.</summary>
    /// <param name="label">The label.</param>
    /// <param name="words">The words, not empty.</param>
    public static int IndexOf(string label, string words)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentException.ThrowIfNullOrEmpty(words);
        return CultureInfo.InvariantCulture.CompareInfo.IndexOf(label, words, Loosely);
    }
}
