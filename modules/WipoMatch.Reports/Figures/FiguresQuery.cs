using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Reports.Figures;

/// <summary>Counts the figures at the moment they are shown.</summary>
public sealed class FiguresQuery(
    IEnumerable<IIndicator> indicators, ICatalog catalog, IContentLinks links, ISiteService site, IStringLocalizer<Texts> texts)
{
    /// <summary>The figures that have data, in order.</summary>
    public IReadOnlyList<ShownFigure> Run()
    {
        var shown = new List<ShownFigure>();
        foreach (var indicator in indicators)
        {
            if (links.Routes.TryGetValue(indicator.ContentType, out var route) &&
                indicator.Count(catalog.Current, site.Today, texts) is { } figure)
            {
                shown.Add(Show(indicator, figure, route));
            }
        }

        return shown;
    }

    private ShownFigure Show(IIndicator indicator, Figure figure, ContentRoute route)
    {
        var language = SiteLanguages.Current;
        var value = figure.Value.ToString("N" + figure.Decimals.ToString(CultureInfo.InvariantCulture), language.Culture);
        return new ShownFigure(
            indicator.Code,
            new StatModel(value, figure.Label, $"/{language.Code}/{route.List}", indicator.ThemeClass),
            texts["Name-" + indicator.Code],
            texts["Definition-" + indicator.Code]);
    }
}

/// <summary>A figure on a page.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Stat">Number, label and link.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">How it is counted.</param>
public sealed record ShownFigure(string Code, StatModel Stat, string Name, string Definition);
