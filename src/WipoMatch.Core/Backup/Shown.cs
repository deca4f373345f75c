namespace WipoMatch.Core.Backup;

/// <summary>Foreign texts in sentences: short, and without what could confuse a terminal.</summary>
internal static class Shown
{
    private const int Longest = 120;

    public static string Text(string text)
    {
        var clean = string.Concat(text.Take(Longest).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter));
        return text.Length > Longest ? clean + "…" : clean;
    }
}
