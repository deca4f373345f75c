using WipoMatch.Catalog;
using WipoMatch.Partnerships.Contracts;

namespace WipoMatch.Reports.Figures;

/// <summary>Countries that take part in South-South initiatives, in this biennium and the last. Triangular initiatives do not count here.</summary>
internal sealed class SouthSouthCountries : IIndicator
{
    public string Code => FigureCodes.SouthSouth;

    /// <summary>This biennium and the last.</summary>
    public static IReadOnlyList<Biennium> BienniaOf(DateOnly today) => [Biennium.Of(today), Biennium.Of(today).Previous];

    /// <summary>The code of a biennium in addresses: <c>2026-2027</c>.</summary>
    public static string CodeOf(Biennium biennium) => biennium.ToString().Replace('–', '-');

    /// <summary>South-South initiatives by the rules of the mode, whatever was declared.</summary>
    public static IEnumerable<CatalogSet> Initiatives(FigureSource source) =>
        source.Initiatives.Where(set => InitiativeFacts.DerivedModeOf(set.Source) == DerivedModes.SouthSouth);

    /// <summary>Whether an initiative had or has a day in a biennium.</summary>
    public static bool RanIn(CatalogSet initiative, Biennium biennium, DateOnly today) =>
        InitiativeFacts.PeriodOf(initiative.Source, today)?.Overlaps(biennium.First, biennium.Last) == true;

    public Figure? Count(FigureSource source)
    {
        var initiatives = Initiatives(source).ToList();
        var parts = BienniaOf(source.Today).Select(biennium => Part(initiatives, biennium, source.Today)).ToList();
        return parts.TrueForAll(part => part.Value == 0) ? null : new Figure(Code, FigureUnit.Count, parts[0].Value, parts[0].List)
        {
            Parts = parts,
            Undated = initiatives.Count(set => InitiativeFacts.PeriodOf(set.Source, source.Today) is null),
        };
    }

    private FigurePart Part(List<CatalogSet> initiatives, Biennium biennium, DateOnly today)
    {
        var countries = initiatives.Where(set => RanIn(set, biennium, today))
            .SelectMany(set => InitiativeFacts.PartnerCountriesOf(set.Source)).Distinct(StringComparer.Ordinal).Count();
        return new FigurePart(CodeOf(biennium), countries, FigureSource.TableOf(Code, CodeOf(biennium)), biennium.ToString());
    }
}
