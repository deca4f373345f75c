using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace WipoMatch.Theme.Drawing;

/// <summary>
/// The woven band on a card. Upright threads (the warp) lie below; wavy strands (the weft) cross them; where the weave says so
/// the upright thread comes up again. Colours are classes of the style sheet, so that the dark scheme can change them.
/// </summary>
internal static class WeavePattern
{
    private const int Width = 320;
    private const int Height = 120;

    private static readonly string[][] Palettes = [["a", "b", "a", "s", "b"], ["b", "a", "s", "a", "b"], ["a", "s", "b", "a", "a"], ["s", "a", "b", "b", "a"]];

    /// <summary>The drawing for a seed; at most 1.8 KB.</summary>
    /// <param name="themeClass">The class that gives the colour.</param>
    /// <param name="seed">Any text; the same text gives the same drawing.</param>
    public static IHtmlContent Draw(string themeClass, string seed)
    {
        var sequence = new StableSequence(seed);
        var rows = 4 + sequence.Next(2);
        var spacing = sequence.Next(2) == 0 ? 32 : 40;
        var binding = sequence.Next(3);
        var palette = Palettes[sequence.Next(Palettes.Length)];
        var strands = new StringBuilder();
        var over = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            var middle = Height * ((2 * row) + 1) / (2 * rows);
            var thickness = 10 + (3 * sequence.Next(3));
            var swing = (4 + sequence.Next(4)) * (row % 2 == 0 ? 1 : -1);
            strands.Append(CultureInfo.InvariantCulture, $"<path class=\"{palette[row]}\" stroke-width=\"{thickness}\" d=\"M-{spacing / 2} {middle}q{spacing / 2} {swing} {spacing} 0");
            strands.Insert(strands.Length, $"t{spacing} 0", (Width / spacing) + 1).Append("\"/>");
            AppendCrossings(over, binding, row, spacing, middle - (thickness / 2) - 5, thickness + 10);
        }

        return new HtmlString(
            $"""
            <svg class="cover {themeClass}" viewBox="0 0 {Width} {Height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true"><path class="ground" d="M0 0h{Width}v{Height}H0z"/><g fill="none"><path class="warp" stroke-width="7" d="{Warp(spacing)}"/>{strands}<path class="gap" stroke-width="11" d="{over}"/><path class="over" stroke-width="7" d="{over}"/></g></svg>
            """);
    }

    private static string Warp(int spacing)
    {
        var warp = new StringBuilder();
        for (var x = spacing / 2; x < Width; x += spacing)
        {
            warp.Append(CultureInfo.InvariantCulture, $"M{x} 0v{Height}");
        }

        return warp.ToString();
    }

    private static void AppendCrossings(StringBuilder over, int binding, int row, int spacing, int start, int length)
    {
        for (var column = 0; column < Width / spacing; column++)
        {
            if (ComesUp(binding, column, row))
            {
                over.Append(CultureInfo.InvariantCulture, $"M{(spacing / 2) + (column * spacing)} {start}v{length}");
            }
        }
    }

    /// <summary>Plain weave, twill or basket: the three bindings of hand looms.</summary>
    private static bool ComesUp(int binding, int column, int row) => binding switch
    {
        0 => (column + row) % 2 == 0,
        1 => (column + row) % 3 == 0,
        _ => ((column / 2) + row) % 2 == 0,
    };
}
