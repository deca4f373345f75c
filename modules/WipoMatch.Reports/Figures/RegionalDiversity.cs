using WipoMatch.Catalog;
using WipoMatch.ContentManagement;

namespace WipoMatch.Reports.Figures;

/// <summary>
/// How evenly initiatives are spread over regions: 1 minus the sum of the squared shares. An initiative counts once in each region in which
/// one of its participants or its host is.
/// </summary>
internal sealed class RegionalDiversity : IIndicator
{
    public string Code => FigureCodes.Diversity;

    /// <summary>The share of a region.</summary>
    public static decimal ShareOf(int initiatives, int pairs) => (decimal)initiatives / pairs;

    public Figure? Count(FigureSource source)
    {
        var regions = source.CountBy(FacetKeys.Region, ContentTypes.Initiative);
        var pairs = regions.Sum(region => region.Count);
        return pairs == 0 ? null : new Figure(Code, FigureUnit.Index, Figure.Rounded(1 - regions.Sum(region => Square(ShareOf(region.Count, pairs)))), FigureSource.TableOf(Code))
        {
            PartKey = FacetKeys.Region,
            Parts = [.. regions.OrderByDescending(region => region.Count).ThenBy(region => region.Value, StringComparer.Ordinal)
                .Select(region => new FigurePart(region.Value, region.Count, source.ListOf(ContentTypes.Initiative, FacetKeys.Region, region.Value)))],
            Cases = source.Initiatives.Count,
        };
    }

    private static decimal Square(decimal share) => share * share;
}
