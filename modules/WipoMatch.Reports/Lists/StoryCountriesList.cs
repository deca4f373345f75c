using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>Countries and areas with the number of their stories.</summary>
internal sealed class StoryCountriesList(ListWords words) : IFigureList
{
    public string Code => FigureCodes.StoryCountries;

    public FigureTable Build(FigureSource source, string? part)
    {
        var counts = source.CountStoriesByCountry();
        return new FigureTable(
            [new Column("code", null), words.Column("country"), words.Column("stories", isNumber: true)],
            [
                .. counts.OrderByDescending(count => count.Count).ThenBy(count => words.Country(count.Value), ListWords.Order)
                    .Select(count => new[] { Cell.Text(count.Value), Cell.Text(words.Country(count.Value)), Stories(source, count) }),
            ]);
    }

    private static Cell Stories(FigureSource source, FacetCount country) => Cell.Number(
        country.Count, ListWords.Url(source, ContentTypes.SuccessStory, FacetKeys.Country, country.Value));
}
