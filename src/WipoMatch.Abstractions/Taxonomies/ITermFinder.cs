namespace WipoMatch.Taxonomies;

/// <summary>
/// Proposes terms of one large taxonomy to people, who decide; implemented by the module that knows the taxonomy. Questions about such a taxonomy show
/// what is proposed and a search instead of all its terms.
/// </summary>
public interface ITermFinder
{
    /// <summary>The taxonomy whose terms it finds.</summary>
    string Alias { get; }

    /// <summary>The codes of terms that a text seems to be about, the likeliest first.</summary>
    /// <param name="language">The language of the text, one of the six codes.</param>
    /// <param name="title">The title.</param>
    /// <param name="text">The text, without markup.</param>
    IReadOnlyList<string> Suggest(string language, string title, string text);

    /// <summary>The codes of terms that are called like some words, the nearest first; empty when none is.</summary>
    /// <param name="words">What somebody typed, in any of the six languages.</param>
    /// <param name="language">The language whose labels come first.</param>
    IReadOnlyList<string> Find(string words, string language);
}
