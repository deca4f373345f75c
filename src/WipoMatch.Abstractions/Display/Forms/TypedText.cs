using System.Text;
using Microsoft.AspNetCore.Http;

namespace WipoMatch.Display.Forms;

/// <summary>What people type, without the characters that nobody can see or no database keeps.</summary>
public static class TypedText
{
    /// <summary>One line: blanks in a row become one.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="name">The name of the box.</param>
    public static string Line(this IFormCollection form, string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Join(' ', Clean(form[name].ToString().ReplaceLineEndings(" ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Several lines.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="name">The name of the box.</param>
    public static string Lines(this IFormCollection form, string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Clean(form[name].ToString().ReplaceLineEndings("\n")).Trim();
    }

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
