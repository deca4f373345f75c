using System.Globalization;
using WipoMatch.Display;

namespace WipoMatch.Theme.Drawing;

/// <summary>Lengths of bars. The longest leaves room for its number at the end.</summary>
internal static class ChartScale
{
    private const double Longest = 82;

    /// <summary>The value of an SVG <c>width</c> attribute.</summary>
    public static string WidthOf(Bar bar, IReadOnlyList<Bar> bars)
    {
        var largest = bars.Max(other => other.Value);
        var share = largest > 0 ? bar.Value / largest * Longest : 0;
        return share.ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }
}
