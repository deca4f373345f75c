using WipoMatch.Localization;

namespace WipoMatch.Concepts.Contracts;

/// <summary>A notion with its words in six languages.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Broader">The ids of wider concepts.</param>
/// <param name="Labels">Labels by language, the preferred one first.</param>
/// <param name="Definition">Two or three sentences by language; the texts of all languages say the same.</param>
public sealed record Concept(
    string Id,
    IReadOnlyList<string> Broader,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Labels,
    IReadOnlyDictionary<string, string> Definition)
{
    /// <summary>The preferred label in a language, else in English, else in the first of the six languages that has one, else the id.</summary>
    /// <param name="language">One of the six codes.</param>
    public string LabelIn(string language) =>
        Labels.GetValueOrDefault(language) is [var own, ..] ? own
        : SiteLanguages.All.Select(other => other.Code).Prepend(SiteLanguages.Default).Select(code => Labels.GetValueOrDefault(code)).FirstOrDefault(labels => labels is [_, ..]) is [var other, ..] ? other
        : Id;
}
