using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Reports.Figures;
using WipoMatch.Reports.ViewModels;

namespace WipoMatch.Reports.Queries;

/// <summary>Puts a figure into words and draws its parts.</summary>
public sealed class FigureCards(FigureWords words, IFacetLabels labels, IStringLocalizer<Texts> texts)
{
    private static readonly Dictionary<string, string> Colours = new(StringComparer.Ordinal)
    {
        [FigureCodes.Stories] = "green",
        [FigureCodes.StoryCountries] = "green",
        [FigureCodes.Languages] = "green",
        [FigureCodes.Needs] = "agri",
        [FigureCodes.Offers] = "ipm",
        [FigureCodes.Listings] = "other",
        [FigureCodes.Initiatives] = "health",
        [FigureCodes.Triangular] = "creative",
        [FigureCodes.SouthSouth] = "agri",
        [FigureCodes.Diversity] = "ipm",
    };

    /// <summary>The figure for a page.</summary>
    /// <param name="figure">The figure.</param>
    public FigureCard Create(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var colour = Colours[figure.Code];
        return new FigureCard
        {
            Code = figure.Code,
            Name = words.Name(figure.Code),
            Number = FigureWords.Number(figure),
            Label = words.Label(figure),
            Change = words.Change(figure),
            Definition = words.Definition(figure.Code),
            Formula = words.Formula(figure.Code),
            Caveats = words.Caveats(figure),
            Chart = figure.Parts.Count == 0 ? null : Chart(figure, colour),
            List = new MenuLink(texts["List-" + figure.Code], FigureWords.Url(figure.List), false),
            Day = words.Day,
            ThemeClass = colour,
        };
    }

    private BarChartModel Chart(Figure figure, string colour) => new(
        "chart-" + figure.Code,
        texts["Chart-" + figure.Code],
        figure.PartKey is null ? texts["Column-biennium"] : labels.Heading(figure.PartKey),
        texts["Column-" + Counted(figure.Code)],
        [.. figure.Parts.Select(part => new Bar(
            words.Name(figure, part), part.Value, part.Value.ToString("N0", SiteLanguages.Current.Culture), colour, part.Value == 0 ? null : FigureWords.Url(part.List)))]);

    private static string Counted(string code) => code switch
    {
        FigureCodes.Languages => "stories",
        FigureCodes.Needs => "needs",
        FigureCodes.SouthSouth => "countries",
        _ => "initiatives",
    };
}
