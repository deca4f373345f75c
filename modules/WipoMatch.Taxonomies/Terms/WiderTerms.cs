using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Reads the codes of wider concepts and says which do not fit.</summary>
internal static class WiderTerms
{
    /// <summary>The name of the question.</summary>
    public const string Name = "Broader";

    /// <summary>The codes, one a line.</summary>
    public static IReadOnlyList<string> Read(IFormCollection form, VocabularyView vocabulary, string code, ModelStateDictionary state, IStringLocalizer<Texts> localizer)
    {
        List<string> codes =
        [
            .. form[Name].ToString().Split(['\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal),
        ];
        foreach (var wider in codes)
        {
            if (vocabulary.Find(wider) is null)
            {
                state.AddModelError(Name, localizer["ErrorBroaderUnknown", wider]);
            }
            else if (LeadsTo(vocabulary, wider, code))
            {
                state.AddModelError(Name, localizer["ErrorBroaderLoop", wider]);
            }
        }

        return codes;
    }

    private static bool LeadsTo(VocabularyView vocabulary, string from, string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var next))
        {
            if (next == code)
            {
                return true;
            }

            foreach (var wider in seen.Add(next) ? vocabulary.Find(next)?.Broader ?? [] : [])
            {
                open.Push(wider);
            }
        }

        return false;
    }
}
