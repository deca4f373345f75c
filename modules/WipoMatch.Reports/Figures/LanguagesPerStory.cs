using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Reports.Figures;

/// <summary>In how many languages a story can be read, on average.</summary>
internal sealed class LanguagesPerStory : IIndicator
{
    public string Code => FigureCodes.Languages;

    public Figure? Count(FigureSource source)
    {
        var stories = source.Stories.Count;
        var counts = source.CountStoriesBy(FacetKeys.Language).ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal);
        return stories == 0 ? null : new Figure(Code, FigureUnit.Mean, Figure.Rounded((decimal)counts.Values.Sum() / stories), FigureSource.TableOf(Code))
        {
            PartKey = FacetKeys.Language,
            Parts = [.. SiteLanguages.All.Select(language => new FigurePart(
                language.Code, counts.GetValueOrDefault(language.Code), source.ListOf(ContentTypes.SuccessStory, FacetKeys.Language, language.Code)))],
            Cases = stories,
        };
    }
}
