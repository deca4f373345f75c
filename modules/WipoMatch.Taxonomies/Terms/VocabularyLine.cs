using System.Text.Json.Nodes;
using WipoMatch.Localization;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>A vocabulary in the list.</summary>
/// <param name="Alias">Its alias.</param>
/// <param name="Name">What it is called in the reader's language.</param>
/// <param name="Terms">How many terms it has.</param>
/// <param name="Missing">How many labels are missing.</param>
public sealed record VocabularyLine(string Alias, string Name, int Terms, int Missing);

/// <summary>A vocabulary with its terms.</summary>
/// <param name="Alias">Its alias.</param>
/// <param name="Name">What it is called in the reader's language.</param>
/// <param name="Stamp">The row stamp of what was read.</param>
/// <param name="HasFixedCodes">Whether codes come from a standard or from the product, so that no term can be added or removed.</param>
/// <param name="Terms">The terms in order.</param>
public sealed record VocabularyView(string Alias, string Name, long Stamp, bool HasFixedCodes, IReadOnlyList<TermLine> Terms)
{
    /// <summary>Whether its terms have further labels and wider terms.</summary>
    public bool HasConcepts => Alias == TaxonomyAliases.Concepts;

    /// <summary>The term with a code, or null.</summary>
    /// <param name="code">The code.</param>
    public TermLine? Find(string code) => Terms.FirstOrDefault(term => term.Code == code);
}

/// <summary>A term with its texts.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Labels">Labels by language code; one that is missing is empty.</param>
/// <param name="Definitions">Definitions by language code; one that is missing is empty.</param>
/// <param name="Uses">How many items use it.</param>
public sealed record TermLine(
    string Id, string Code, IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, string> Definitions, int Uses)
{
    /// <summary>Further labels by language code, one a line; where there are none, empty.</summary>
    public required IReadOnlyDictionary<string, string> FurtherLabels { get; init; }

    /// <summary>The codes of wider terms.</summary>
    public required IReadOnlyList<string> Broader { get; init; }

    /// <summary>The languages that have no label yet.</summary>
    public IReadOnlyList<SiteLanguage> Missing => [.. SiteLanguages.All.Where(language => Labels[language.Code].Length == 0)];

    /// <summary>The IRI under which its publisher knows the term; empty for terms of this site.</summary>
    public required string Source { get; init; }

    /// <summary>The label in the reader's language, else in English, else in the first language that has one, else the code.</summary>
    public string Label => SiteLanguages.FirstOf(Labels, SiteLanguages.Current.Code) ?? Code;

    /// <summary>What records of changes call it: the English label, else another one, else the code.</summary>
    public string Name => SiteLanguages.FirstOf(Labels, SiteLanguages.Default) ?? Code;

    internal static TermLine Of(JsonObject term, int uses) => new(
        TermDocument.IdOf(term),
        TermDocument.CodeOf(term),
        SiteLanguages.All.ToDictionary(language => language.Code, language => TermDocument.LabelOf(term, language.Code), StringComparer.Ordinal),
        SiteLanguages.All.ToDictionary(language => language.Code, language => TermDocument.DefinitionOf(term, language.Code), StringComparer.Ordinal),
        uses)
    {
        FurtherLabels = SiteLanguages.All.ToDictionary(language => language.Code, language => TermDocument.FurtherLabelsOf(term, language.Code), StringComparer.Ordinal),
        Broader = TermDocument.BroaderOf(term),
        Source = TermDocument.SourceOf(term),
    };
}

/// <summary>The form of a term.</summary>
/// <param name="Vocabulary">Its vocabulary.</param>
/// <param name="Term">The term; null for a new one.</param>
/// <param name="IsConflict">Whether somebody else changed the vocabulary meanwhile.</param>
public sealed record TermPage(VocabularyView Vocabulary, TermLine? Term, bool IsConflict);
