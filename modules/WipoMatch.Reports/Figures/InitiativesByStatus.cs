using WipoMatch.Catalog;
using WipoMatch.ContentManagement;

namespace WipoMatch.Reports.Figures;

/// <summary>Initiatives in the register by the state in which they are.</summary>
internal sealed class InitiativesByStatus : IIndicator
{
    private static readonly string[] Order = ["pipeline", "implementation", "finalisation", "closed", "suspended", "cancelled"];

    /// <summary>The states in which an initiative is being carried out or brought to an end.</summary>
    public static IReadOnlyList<string> UnderWay { get; } = ["implementation", "finalisation"];

    /// <summary>The list of initiatives that are under way.</summary>
    public static string ListUnderWay(FigureSource source) => source.ListOf(ContentTypes.Initiative, FacetKeys.Status, UnderWay);

    public string Code => FigureCodes.Initiatives;

    public Figure? Count(FigureSource source) => source.Initiatives.Count is not (> 0 and var count) ? null :
        new Figure(Code, FigureUnit.Count, count, source.ListOf(ContentTypes.Initiative))
        {
            PartKey = FacetKeys.Status,
            Parts = [.. source.CountBy(FacetKeys.Status, ContentTypes.Initiative)
                .OrderBy(state => Array.IndexOf(Order, state.Value)).ThenBy(state => state.Value, StringComparer.Ordinal)
                .Select(state => new FigurePart(
                    state.Value, state.Count, source.ListOf(ContentTypes.Initiative, FacetKeys.Status, state.Value)))],
        };
}
