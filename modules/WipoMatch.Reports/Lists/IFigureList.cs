using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>Makes the list behind a figure that no other list of the site gives.</summary>
public interface IFigureList
{
    /// <summary>The figure.</summary>
    string Code { get; }

    /// <summary>Makes the list.</summary>
    /// <param name="source">What is published.</param>
    /// <param name="part">The part of the figure to list, or null for all.</param>
    FigureTable Build(FigureSource source, string? part);
}
