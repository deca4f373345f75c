namespace WipoMatch.Search.Questions;

/// <summary>Words of capital letters alone, such as TISC.</summary>
internal static class Acronyms
{
    /// <summary>The languages whose acronyms are written in Latin letters.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr", "es"];

    /// <summary>Whether a word is one: two Latin capitals or more, digits among them or not.</summary>
    public static bool IsOne(string word) =>
        word.Length > 1 && char.IsAsciiLetterUpper(word[0]) && word.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
