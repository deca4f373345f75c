using WipoMatch.Localization;

namespace WipoMatch.Taxonomies;

/// <summary>A term with its labels in six languages.</summary>
/// <param name="ContentItemId">The stable id.</param>
/// <param name="Code">The stable code in exchange records and addresses.</param>
/// <param name="Labels">Labels by language code.</param>
/// <param name="Extras">Further texts of the term by field name (Kind, Color, DefinitionFr …).</param>
/// <param name="Numbers">Further numbers of the term by field name (MapX, MapY).</param>
public sealed record TermView(
    string ContentItemId,
    string Code,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyDictionary<string, string> Extras,
    IReadOnlyDictionary<string, double> Numbers)
{
    /// <summary>The label in the current language, else in English, else in the first language that has one, else the code.</summary>
    public string Label => LabelIn(SiteLanguages.Current.Code);

    /// <summary>The definition in the current language, else in English, else empty.</summary>
    public string Definition => Extras.GetValueOrDefault("Definition" + Suffix(SiteLanguages.Current.Code))
        ?? Extras.GetValueOrDefault("DefinitionEn") ?? "";

    /// <summary>The label in a language, else in English, else in the first of the six languages that has one, else the code.</summary>
    /// <param name="language">One of the six codes.</param>
    public string LabelIn(string language) => SiteLanguages.FirstOf(Labels, language) ?? Code;

    /// <summary>The ending of field names that hold a language's text: En Ar Es Fr Ru ZhCN.</summary>
    /// <param name="language">One of the six codes.</param>
    public static string Suffix(string language) => language == "zh" ? "ZhCN" : char.ToUpperInvariant(language[0]) + language[1..];
}
