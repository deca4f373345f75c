namespace WipoMatch.Display;

/// <summary>
/// A map without boundaries: view <c>_Map</c>. Dots mark countries or areas, lines join partners; a table with the same data stands below it.
/// Coordinates are those of the 1000 × 480 Equal Earth drawing.
/// </summary>
/// <param name="Id">A unique id on the page.</param>
/// <param name="Title">The heading of the figure.</param>
/// <param name="Description">What the drawing shows, in a sentence.</param>
/// <param name="Points">The countries to mark.</param>
/// <param name="Arcs">The lines to draw.</param>
/// <param name="TableUrl">Where the same data stands as a table (usually a fragment), or null.</param>
public sealed record MapModel(
    string Id, string Title, string Description, IReadOnlyList<MapPoint> Points, IReadOnlyList<MapArc> Arcs, string? TableUrl);

/// <summary>A marked country.</summary>
/// <param name="Label">Its name.</param>
/// <param name="X">Horizontal place.</param>
/// <param name="Y">Vertical place.</param>
/// <param name="Url">Its page, or null.</param>
public sealed record MapPoint(string Label, double X, double Y, string? Url);

/// <summary>A line between two countries.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="Modality">south-south, north-south, triangular or other: decides the pattern and the colour.</param>
public sealed record MapArc(MapPoint From, MapPoint To, string Modality);
