using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Partnerships.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Queries;

/// <summary>Builds the overview of cooperation and the pages of its modes.</summary>
public sealed class CooperationQuery(
    CooperationText texts, CooperationCharts charts, BienniumFigures biennia, InitiativeFinder finder, InitiativeMaps maps,
    ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    /// <summary>The modes that have a page.</summary>
    public static IReadOnlyList<string> Modes { get; } = ["south-south", "north-south", "triangular", "ppp"];

    /// <summary>The page.</summary>
    /// <param name="mode">One of <see cref="Modes"/>, or null for the overview.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<CooperationPage> BuildAsync(string? mode, CancellationToken cancellationToken) => new()
    {
        Words = await texts.ReadAsync(mode, cancellationToken),
        Breadcrumbs = mode is null ? null : new BreadcrumbsModel([new MenuLink(localizer["Cooperation"], Path, false)]),
        Modes = mode is null ? [.. Modes.Select(Card)] : [],
        Figures = Figures(mode),
    };

    private static string Path => $"/{SiteLanguages.Current.Code}/cooperation";

    private CardModel Card(string mode)
    {
        var term = taxonomies.Get(TaxonomyAliases.Modalities).ByCode(mode);
        return new CardModel
        {
            Url = $"{Path}/{mode}",
            Title = term?.Label ?? mode,
            Language = SiteLanguages.Current.Code,
            Summary = term?.Definition,
            ThemeClass = "ipm",
            Facts = [localizer.Plural("InitiativesCount", finder.All(mode).Total)],
        };
    }

    private CooperationFigures Figures(string? mode)
    {
        var page = finder.All(mode, CooperationCharts.Facets);
        var undated = biennia.Undated(page.Items);
        return new CooperationFigures
        {
            Total = new StatModel(
                page.Total.ToString("N0", SiteLanguages.Current.Culture), localizer.Plural("InitiativesInRegister", page.Total), finder.ListUrl(mode)),
            Empty = page.Total > 0 ? null : new EmptyStateModel(
                localizer["NoInitiativesOfMode"], localizer["NoInitiativesText"], [new MenuLink(localizer["AllInitiatives"], finder.ListUrl(null), false)]),
            Map = maps.Draw("map", [.. page.Items.Select(set => set.Source)], "#links"),
            Links = maps.Table(page.Items),
            Charts = charts.Draw(mode, page),
            Biennia = biennia.Count(mode, page.Items),
            Undated = undated == 0 ? null : localizer.Plural("Undated", undated),
        };
    }
}
