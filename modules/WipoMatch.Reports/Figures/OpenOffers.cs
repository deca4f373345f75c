namespace WipoMatch.Reports.Figures;

/// <summary>Offers that hold today.</summary>
internal sealed class OpenOffers : IIndicator
{
    public string Code => FigureCodes.Offers;

    public Figure? Count(FigureSource source) => source.OpenOffers.Count() is > 0 and var count
        ? new Figure(Code, FigureUnit.Count, count, FigureSource.TableOf(Code))
        : null;
}
