using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Reports.Figures;
using WipoMatch.Reports.Lists;
using WipoMatch.Reports.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Reports.Queries;

/// <summary>Draws the countries with a story on the map, with the same data as a table.</summary>
public sealed class StoryMap(ITaxonomies taxonomies, ListWords words, IStringLocalizer<Texts> texts)
{
    /// <summary>The map, or null when no story names a country.</summary>
    /// <param name="source">What is published.</param>
    public FigureMap? Draw(FigureSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var countries = source.CountStoriesByCountry();
        return countries.Count == 0 ? null : new FigureMap(
            new MapModel(
                "story-map",
                texts["MapTitle"],
                texts.Plural("MapDescription", countries.Count),
                [.. countries.Select(country => Place(country.Value)).OfType<MapPoint>()],
                [],
                TableUrl: null),
            new StoryCountriesList(words).Build(source, null));
    }

    private MapPoint? Place(string code) =>
        taxonomies.Get(TaxonomyAliases.Countries).ByCode(code) is { } term &&
        term.Numbers.TryGetValue("MapX", out var x) && term.Numbers.TryGetValue("MapY", out var y)
            ? new MapPoint(term.Label, x, y, null)
            : null;
}
