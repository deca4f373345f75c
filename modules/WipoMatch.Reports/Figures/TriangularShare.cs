using WipoMatch.Catalog;
using WipoMatch.Partnerships.Contracts;

namespace WipoMatch.Reports.Figures;

/// <summary>Initiatives by the mode that the rules give, whatever was declared, and the share of triangular ones.</summary>
internal sealed class TriangularShare : IIndicator
{
    public string Code => FigureCodes.Triangular;

    public Figure? Count(FigureSource source)
    {
        var modes = source.Initiatives.CountBy(set => InitiativeFacts.DerivedModeOf(set.Source)).ToDictionary(StringComparer.Ordinal);
        var all = modes.Values.Sum();
        return all == 0 ? null : new Figure(
            Code, FigureUnit.Share, Figure.Rounded((decimal)modes.GetValueOrDefault(DerivedModes.Triangular) / all), FigureSource.TableOf(Code, DerivedModes.Triangular))
        {
            PartKey = FacetKeys.Modality,
            Parts = [.. DerivedModes.All.Select(mode => new FigurePart(mode, modes.GetValueOrDefault(mode), FigureSource.TableOf(Code, mode)))],
            Cases = all,
        };
    }
}
