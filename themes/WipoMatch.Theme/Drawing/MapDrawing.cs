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

    /// <summary>One path for all arcs of a modality: a map of a hundred arcs would otherwise name its class a hundred times.</summary>
    public static IHtmlContent Arcs(IEnumerable<MapArc> arcs)
    {
        var drawing = new StringBuilder();
        foreach (var modality in arcs.GroupBy(arc => ClassOf(arc.Modality)))
        {
            drawing.Append(CultureInfo.InvariantCulture, $"<path class=\"arc {modality.Key}\" d=\"");
            drawing.AppendJoin("", modality.Select(arc => PathOf(arc.From, arc.To)).Distinct(StringComparer.Ordinal)).Append("\"/>");
        }

        return new HtmlString(drawing.ToString());
    }

    public static string X(MapPoint point) => Whole(point.X).ToString(CultureInfo.InvariantCulture);

    public static string Y(MapPoint point) => Whole(point.Y).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// A bow that rises with the distance, so that long lines do not hide short ones. After the start it gives distances, which are
    /// shorter to write than places.
    /// </summary>
    private static string PathOf(MapPoint from, MapPoint to)
    {
        var (x, y) = (Whole(from.X), Whole(from.Y));
        var middle = Whole((from.X + to.X) / 2) - x;
        var height = Whole(((from.Y + to.Y) / 2) - (Math.Abs(to.X - from.X) * 0.18) - 8) - y;
        return string.Create(
            CultureInfo.InvariantCulture, $"M{x}{Next(y)}q{middle}{Next(height)}{Next(Whole(to.X) - x)}{Next(Whole(to.Y) - y)}");
    }

    private static int Whole(double value) => (int)Math.Round(value);

    /// <summary>A number after another one; a minus parts them as well as a space.</summary>
    private static string Next(int value) => (value < 0 ? "" : " ") + value.ToString(CultureInfo.InvariantCulture);

    private static string ReadLandDots()
    {
        using var stream = typeof(MapDrawing).Assembly.GetManifestResourceStream("land-dots.txt")
            ?? throw new InvalidOperationException("The theme was built without land-dots.txt.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
