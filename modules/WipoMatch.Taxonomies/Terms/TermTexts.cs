using System.Text.Json.Nodes;
using WipoMatch.Localization;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>The texts of a term as somebody typed them, by language code.</summary>
/// <param name="Labels">Labels; English is empty for concepts that have another one only.</param>
/// <param name="Definitions">Definitions.</param>
public sealed record TermTexts(IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, string> Definitions)
{
    /// <summary>Further labels by language, one a line; null in a vocabulary without.</summary>
    public IReadOnlyDictionary<string, string>? FurtherLabels { get; init; }

    /// <summary>The codes of wider terms; null in a vocabulary without.</summary>
    public IReadOnlyList<string>? Broader { get; init; }

    /// <summary>The longest label.</summary>
    public const int LongestLabel = 300;

    /// <summary>The longest definition.</summary>
    public const int LongestDefinition = 2000;

    /// <summary>The English label, else another one, else the code.</summary>
    /// <param name="code">The term's code.</param>
    public string NameOr(string code) => SiteLanguages.FirstOf(Labels, SiteLanguages.Default) ?? code;

    internal void WriteTo(JsonObject term)
    {
        foreach (var language in SiteLanguages.All.Select(language => language.Code))
        {
            TermDocument.SetLabel(term, language, Labels[language]);
            TermDocument.SetDefinition(term, language, Definitions[language]);
            if (FurtherLabels is not null)
            {
                TermDocument.SetFurtherLabels(term, language, FurtherLabels[language]);
            }
        }

        if (Broader is not null)
        {
            TermDocument.SetBroader(term, Broader);
        }
    }

    /// <summary>What of a term's texts differs, by field name.</summary>
    internal static (Dictionary<string, string> Before, Dictionary<string, string> After) Differences(TermLine before, TermLine after)
    {
        var pairs = SiteLanguages.All.Select(language => language.Code).SelectMany(code => new[]
        {
            (Name: "label-" + code, Old: before.Labels[code], New: after.Labels[code]),
            (Name: "definition-" + code, Old: before.Definitions[code], New: after.Definitions[code]),
            (Name: "further-labels-" + code, Old: before.FurtherLabels[code], New: after.FurtherLabels[code]),
        }).Append((Name: "broader", Old: string.Join(' ', before.Broader), New: string.Join(' ', after.Broader))).Where(pair => pair.Old != pair.New).ToList();
        return (pairs.ToDictionary(pair => pair.Name, pair => pair.Old, StringComparer.Ordinal), pairs.ToDictionary(pair => pair.Name, pair => pair.New, StringComparer.Ordinal));
    }
}
