using System.Text;
using Microsoft.AspNetCore.Http;

namespace WipoMatch.Joining.Controllers;

/// <summary>What people type, without the characters that nobody can see or no database keeps.</summary>
internal static class TypedText
{
    /// <summary>One line: blanks in a row become one.</summary>
    public static string Line(this IFormCollection form, string name) =>
        string.Join(' ', Clean(form[name].ToString().ReplaceLineEndings(" ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several lines.</summary>
    public static string Lines(this IFormCollection form, string name) => Clean(form[name].ToString().ReplaceLineEndings("\n")).Trim();

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\t'))
        {
            clean.Append(rune);
        }

        return clean.ToString();
    }
}
