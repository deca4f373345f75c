using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using WipoMatch.Display;

namespace WipoMatch.Theme.Drawing;

/// <summary>Land as dots, countries as larger dots, partnerships as lines.</summary>
internal static class MapDrawing
{
    /// <summary>
    /// Runs of neighbouring dots as one line each: the style sheet draws a round dash every 11 units.
    /// Derived from Natural Earth, which is in the public domain.
    /// </summary>
    private static readonly Lazy<string> LandDots = new(ReadLandDots);

    /// <summary>What the drawing area holds, without the empty margins of the projection.</summary>
    public const string ViewBox = "20 4 960 428";

    private static readonly string[] KnownModalities = ["south-south", "north-south", "triangular"];

    public static IHtmlContent Land { get; } = new HtmlString($"<path class=\"land\" d=\"{LandDots.Value}\"/>");

    /// <summary>The class of a modality; whatever is not known looks like <c>other</c>.</summary>
    public static string ClassOf(string modality) => KnownModalities.Contains(modality, StringComparer.Ordinal) ? modality : "other";

    public static IHtmlContent Arcs(IEnumerable<MapArc> arcs)
    {
        var drawing = new StringBuilder();
        foreach (var arc in arcs)
        {
            drawing.Append(CultureInfo.InvariantCulture, $"<path class=\"arc {ClassOf(arc.Modality)}\" d=\"{PathOf(arc.From, arc.To)}\"/>");
        }

        return new HtmlString(drawing.ToString());
    }

    public static string X(MapPoint point) => Rounded(point.X);

    public static string Y(MapPoint point) => Rounded(point.Y);

    /// <summary>A bow that rises with the distance, so that long lines do not hide short ones.</summary>
    private static string PathOf(MapPoint from, MapPoint to)
    {
        var middle = (from.X + to.X) / 2;
        var height = ((from.Y + to.Y) / 2) - (Math.Abs(to.X - from.X) * 0.18) - 8;
        return $"M{X(from)} {Y(from)}Q{Rounded(middle)} {Rounded(height)} {X(to)} {Y(to)}";
    }

    private static string Rounded(double value) => Math.Round(value).ToString("0", CultureInfo.InvariantCulture);

    private static string ReadLandDots()
    {
        using var stream = typeof(MapDrawing).Assembly.GetManifestResourceStream("land-dots.txt")
            ?? throw new InvalidOperationException("The theme was built without land-dots.txt.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
