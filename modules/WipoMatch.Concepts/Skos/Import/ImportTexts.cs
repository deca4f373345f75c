using Microsoft.Extensions.Localization;

namespace WipoMatch.Concepts.Skos.Import;

/// <summary>Says in words why a file is refused and what of one is not taken.</summary>
/// <param name="localizer">The texts in the language of the reader.</param>
public sealed class ImportTexts(IStringLocalizer<Texts> localizer)
{
    /// <summary>Why a file is refused and how to mend it.</summary>
    /// <param name="refused">The refusal.</param>
    public string Of(SkosException refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return localizer[refused.Key, [.. refused.Values]];
    }

    /// <summary>What of a file is not taken and which concepts go, a sentence each.</summary>
    /// <param name="answer">What an import did.</param>
    public IReadOnlyList<string> Of(ImportAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var left = answer.LeftOut;
        return
        [
            .. When(left.Concepts, "Concepts", left.ConceptsLine),
            .. When(left.OtherLanguages, "Languages", string.Join(", ", left.Tags)),
            .. When(left.LongTexts, "LongTexts", left.LongTextsLine, SkosTexts.LongestLabel, SkosTexts.LongestText),
            .. When(left.Links, "Links", left.LinksLine),
            .. When(answer.Removed, "Removed"),
        ];
    }

    private IEnumerable<string> When(int count, string key, params object[] values) => count == 0 ? [] : [localizer["LeftOut-" + key, [count, .. values]]];
}
