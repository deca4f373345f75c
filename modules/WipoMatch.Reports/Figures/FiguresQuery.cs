using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Reports.Figures;

/// <summary>The figures of the home page: a choice of those on the results page.</summary>
public sealed class FiguresQuery(FigureCounter counter, FigureWords words, IStringLocalizer<Texts> texts)
{
    // Of the register the home page shows only what is under way, which has words of its own.
    private static readonly (string Code, string Words, string ThemeClass)[] Chosen =
    [
        (FigureCodes.Stories, FigureCodes.Stories, "green"), (FigureCodes.Needs, FigureCodes.Needs, "agri"),
        (FigureCodes.Offers, FigureCodes.Offers, "ipm"), (FigureCodes.Initiatives, "under-way", "health"),
        (FigureCodes.SouthSouth, FigureCodes.SouthSouth, "creative"), (FigureCodes.Languages, FigureCodes.Languages, "other"),
    ];

    /// <summary>The figures that have data, in order.</summary>
    public IReadOnlyList<ShownFigure> Run()
    {
        var counted = counter.Count(words.Day).ToDictionary(figure => figure.Code, StringComparer.Ordinal);
        return
        [
            .. from chosen in Chosen
               where counted.ContainsKey(chosen.Code)
               select new ShownFigure(
                   chosen.Code, Stat(counted[chosen.Code], counted) with { ThemeClass = chosen.ThemeClass }, words.Name(chosen.Words), words.Definition(chosen.Words)),
        ];
    }

    private StatModel Stat(Figure figure, Dictionary<string, Figure> all) => figure.Code switch
    {
        FigureCodes.Stories => Stories(figure, all.GetValueOrDefault(FigureCodes.StoryCountries)),
        FigureCodes.Initiatives => UnderWay(figure),
        _ => new StatModel(FigureWords.Number(figure), words.Label(figure), FigureWords.Url(figure.List)),
    };

    private StatModel Stories(Figure stories, Figure? countries) => new(
        FigureWords.Number(stories),
        texts.Plural("Home-stories", (long)stories.Value, texts.Plural("FromCountries", (long)(countries?.Value ?? 0))),
        FigureWords.Url(stories.List));

    private StatModel UnderWay(Figure initiatives)
    {
        var count = InitiativesByStatus.UnderWay.Sum(initiatives.PartOf);
        var list = InitiativesByStatus.ListUnderWay(counter.SourceOf(words.Day));
        return new StatModel(count.ToString("N0", SiteLanguages.Current.Culture), texts.Plural("Home-initiatives", count), FigureWords.Url(list));
    }
}

/// <summary>A figure on the home page.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Stat">Number, label and link.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">How it is counted.</param>
public sealed record ShownFigure(string Code, StatModel Stat, string Name, string Definition);
