using WipoMatch.Catalog;

namespace WipoMatch.Reports.Figures;

/// <summary>Counts all figures once for each state of the catalogue and day; pages, home section and API share the result.</summary>
/// <param name="indicators">The figures, in display order.</param>
/// <param name="catalog">What is published.</param>
/// <param name="links">Where lists stand.</param>
public sealed class FigureCounter(IEnumerable<IIndicator> indicators, ICatalog catalog, IContentLinks links)
{
    private volatile Counted? _last;

    /// <summary>The figures that have data, in display order.</summary>
    /// <param name="today">The day that counts.</param>
    public IReadOnlyList<Figure> Count(DateOnly today)
    {
        var source = SourceOf(today);
        if (_last is not { } counted || counted.Catalog != source.Catalog || counted.Day != today)
        {
            _last = counted = new Counted(source.Catalog, today, [.. indicators.Select(indicator => indicator.Count(source)).OfType<Figure>()]);
        }

        return counted.Figures;
    }

    /// <summary>What figures and their lists are counted from now.</summary>
    /// <param name="today">The day that counts.</param>
    public FigureSource SourceOf(DateOnly today) => new(catalog.Current, links.Routes, today);

    private sealed record Counted(CatalogSnapshot Catalog, DateOnly Day, IReadOnlyList<Figure> Figures);
}
