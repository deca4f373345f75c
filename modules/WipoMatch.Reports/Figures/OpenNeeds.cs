using WipoMatch.Catalog;
using WipoMatch.ContentManagement;

namespace WipoMatch.Reports.Figures;

/// <summary>Open needs, also those from groups of countries that are to be served first, by membership on the day.</summary>
internal sealed class OpenNeeds : IIndicator
{
    private static readonly string[] Groups = ["LDC", "LLDC", "SIDS"];

    public string Code => FigureCodes.Needs;

    public Figure? Count(FigureSource source)
    {
        var needs = source.OpenNeeds.Count;
        var counts = source.CountBy(FacetKeys.Group, ContentTypes.Need).ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal);
        return needs == 0 ? null : new Figure(Code, FigureUnit.Count, needs, source.ListOf(ContentTypes.Need))
        {
            PartKey = FacetKeys.Group,
            Parts = [.. Groups.Select(group => new FigurePart(
                group, counts.GetValueOrDefault(group), source.ListOf(ContentTypes.Need, FacetKeys.Group, group)))],
        };
    }
}
