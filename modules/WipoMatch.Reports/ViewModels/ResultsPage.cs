using WipoMatch.Display;
using WipoMatch.Reports.Lists;

namespace WipoMatch.Reports.ViewModels;

/// <summary>The page of all figures.</summary>
public sealed record ResultsPage
{
    /// <summary>The day for which the figures hold.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The figures in groups; groups without figures are left out.</summary>
    public required IReadOnlyList<FigureGroup> Groups { get; init; }

    /// <summary>Shown instead of figures when there is none.</summary>
    public EmptyStateModel? Empty { get; init; }
}

/// <summary>Figures about one matter.</summary>
/// <param name="Id">A unique id on the page.</param>
/// <param name="Heading">What they are about.</param>
/// <param name="Cards">The figures.</param>
/// <param name="Map">A map beside them, or null.</param>
public sealed record FigureGroup(string Id, string Heading, IReadOnlyList<FigureCard> Cards, FigureMap? Map);

/// <summary>A map and its data as a table.</summary>
/// <param name="Drawing">The map.</param>
/// <param name="Table">The same data.</param>
public sealed record FigureMap(MapModel Drawing, FigureTable Table);
