using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WipoMatch.Concepts.Skos;

/// <summary>Codes of concepts: lower-case Latin letters, digits and single hyphens, at most 64.</summary>
internal static partial class ConceptCodes
{
    private const int Longest = 64;

    private const string Nameless = "concept";

    /// <summary>Whether a text can be a code.</summary>
    public static bool IsCode(string text) => text.Length <= Longest && Code().IsMatch(text);

    /// <summary>A code made of the last part of an IRI, else of a notation, else the word <c>concept</c>, with a number behind it where it is taken.</summary>
    /// <param name="iri">The IRI.</param>
    /// <param name="notation">A notation of its publisher; may be empty.</param>
    /// <param name="isTaken">Whether another concept has a code.</param>
    public static string Derive(string iri, string notation, Func<string, bool> isTaken)
    {
        var last = iri[(iri.AsSpan().TrimEnd("/#").LastIndexOfAny('/', '#', ':') + 1)..];
        var start = From(last) is { Length: > 0 } own ? own : From(notation) is { Length: > 0 } other ? other : Nameless;
        var code = start;
        for (var number = 2; isTaken(code); number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            code = start[..Math.Min(start.Length, Longest - ending.Length)].TrimEnd('-') + ending;
        }

        return code;
    }

    // Accents are taken off; what is no Latin letter or digit becomes a hyphen.
    private static string From(string text)
    {
        var code = new StringBuilder();
        foreach (var sign in Uri.UnescapeDataString(text).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                code.Append(sign);
            }
            else if (char.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && code.Length > 0 && code[^1] != '-')
            {
                code.Append('-');
            }
        }

        return code.ToString(0, Math.Min(code.Length, Longest)).TrimEnd('-');
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
