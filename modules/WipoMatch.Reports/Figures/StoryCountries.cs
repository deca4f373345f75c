namespace WipoMatch.Reports.Figures;

/// <summary>Different countries or areas in which stories take place.</summary>
internal sealed class StoryCountries : IIndicator
{
    public string Code => FigureCodes.StoryCountries;

    public Figure? Count(FigureSource source) => source.CountStoriesByCountry().Count is > 0 and var count
        ? new Figure(Code, FigureUnit.Count, count, FigureSource.TableOf(Code))
        : null;
}
