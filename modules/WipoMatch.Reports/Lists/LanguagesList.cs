using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>The six languages with the stories that can be read in them.</summary>
internal sealed class LanguagesList(ListWords words) : IFigureList
{
    public string Code => FigureCodes.Languages;

    public FigureTable Build(FigureSource source, string? part)
    {
        var counts = source.CountStoriesBy(FacetKeys.Language).ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal);
        var (texts, stories) = (counts.Values.Sum(), source.Stories.Count);
        return new FigureTable(
            [new Column("code", null), words.Column("language"), words.Column("stories", isNumber: true)],
            [.. SiteLanguages.All.Select(language => Row(source, language, counts.GetValueOrDefault(language.Code)))])
        {
            Total = [Cell.Empty, Cell.Text(words["Total"]), Cell.Number(texts)],
            Calculation = string.Create(ListWords.Culture, $"{texts:N0} ÷ {stories:N0} = {(decimal)texts / stories:N1}"),
        };
    }

    private static Cell[] Row(FigureSource source, SiteLanguage language, int stories) =>
    [
        Cell.Text(language.Code),
        Cell.Text(language.NativeName, null, language.Code),
        Cell.Number(stories, ListWords.Url(source, ContentTypes.SuccessStory, FacetKeys.Language, language.Code)),
    ];
}
