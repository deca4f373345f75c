using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Reports.Figures;
using WipoMatch.Reports.ViewModels;

namespace WipoMatch.Reports.Queries;

/// <summary>Builds the page of all figures.</summary>
public sealed class ResultsPageQuery(FigureCounter counter, FigureWords words, FigureCards cards, StoryMap map, IStringLocalizer<Texts> texts)
{
    private const string AboutStories = "stories";

    private static readonly (string Id, string[] Codes)[] Groups =
    [
        (AboutStories, [FigureCodes.Stories, FigureCodes.StoryCountries, FigureCodes.Languages]),
        ("listings", [FigureCodes.Needs, FigureCodes.Offers, FigureCodes.Listings]),
        ("initiatives", [FigureCodes.Initiatives, FigureCodes.Triangular, FigureCodes.SouthSouth, FigureCodes.Diversity]),
    ];

    /// <summary>The page; figures without data are left out.</summary>
    public ResultsPage Build()
    {
        var figures = counter.Count(words.Day);
        return new ResultsPage
        {
            Day = words.Day,
            Groups = [.. Groups.Select(group => Group(group.Id, [.. figures.Where(figure => group.Codes.Contains(figure.Code, StringComparer.Ordinal))])).OfType<FigureGroup>()],
            Empty = figures.Count > 0 ? null : new EmptyStateModel(
                texts["NoResults"], texts["NoResultsText"], [new MenuLink(texts["ToHome"], FigureWords.Url(""), false)]),
        };
    }

    private FigureGroup? Group(string id, IReadOnlyList<Figure> figures) => figures.Count == 0 ? null : new FigureGroup(
        id, texts["Section-" + id], [.. figures.Select(cards.Create)], id == AboutStories ? map.Draw(counter.SourceOf(words.Day)) : null);
}
