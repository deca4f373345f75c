using System.Text.Json.Nodes;
using WipoMatch.Localization;
using WipoMatch.Taxonomies.Contracts;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Takes a term between its document and the description that other modules use.</summary>
internal static class TermDescription
{
    /// <summary>The description of a term.</summary>
    public static VocabularyTerm Read(JsonObject term) => new(TermDocument.CodeOf(term))
    {
        Source = TermDocument.SourceOf(term),
        Labels = Texts(language => TermDocument.LabelOf(term, language)),
        Definitions = Texts(language => TermDocument.DefinitionOf(term, language)),
        FurtherLabels = Texts(language => TermDocument.FurtherLabelsOf(term, language)),
        Broader = TermDocument.BroaderOf(term),
    };

    /// <summary>Writes a description into the document of its term; texts that it lacks are taken away.</summary>
    public static void Write(VocabularyTerm term, JsonObject document)
    {
        foreach (var language in SiteLanguages.All.Select(language => language.Code))
        {
            TermDocument.SetLabel(document, language, term.Labels.GetValueOrDefault(language, ""));
            TermDocument.SetDefinition(document, language, term.Definitions.GetValueOrDefault(language, ""));
            TermDocument.SetFurtherLabels(document, language, term.FurtherLabels.GetValueOrDefault(language, ""));
        }

        TermDocument.SetBroader(document, term.Broader);
        TermDocument.SetSource(document, term.Source);
    }

    private static Dictionary<string, string> Texts(Func<string, string> read) => SiteLanguages.All
        .Select(language => (language.Code, Text: read(language.Code)))
        .Where(text => text.Text.Length > 0)
        .ToDictionary(text => text.Code, text => text.Text, StringComparer.Ordinal);
}
