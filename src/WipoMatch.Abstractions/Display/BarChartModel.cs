namespace WipoMatch.Display;

/// <summary>Horizontal bars as an SVG drawn by the server: view <c>_BarChart</c>, with the numbers as a table in a disclosure.</summary>
/// <param name="Id">A unique id on the page.</param>
/// <param name="Headline">A sentence that says what the chart shows.</param>
/// <param name="LabelHeading">The table's heading for labels.</param>
/// <param name="ValueHeading">The table's heading for values.</param>
/// <param name="Bars">The bars, in display order.</param>
public sealed record BarChartModel(string Id, string Headline, string LabelHeading, string ValueHeading, IReadOnlyList<Bar> Bars);

/// <summary>One bar.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">The number, not negative.</param>
/// <param name="ValueText">The number as written in the reader's language.</param>
/// <param name="ThemeClass">The class that gives the colour.</param>
/// <param name="Url">The list behind the number, or null.</param>
public sealed record Bar(string Label, double Value, string ValueText, string ThemeClass = "ipm", string? Url = null);
