using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Reports.Figures;
using WipoMatch.Reports.Lists;
using WipoMatch.Reports.ViewModels;

namespace WipoMatch.Reports.Queries;

/// <summary>Builds the pages of the lists behind figures.</summary>
public sealed class FigurePageQuery(
    FigureCounter counter, FigureWords words, FigureCards cards, IEnumerable<IFigureList> lists, IStringLocalizer<Texts> texts)
{
    private const int PageSize = 100;

    /// <summary>The whole list, or null when the figure has no list of its own or no data.</summary>
    /// <param name="code">The figure.</param>
    /// <param name="part">A part of it; one that does not exist stands for all.</param>
    public FigureTable? List(string code, string? part) =>
        Find(code) is var (figure, list) ? list.Build(counter.SourceOf(words.Day), PartOf(figure, part)?.Code) : null;

    /// <summary>A page, or null when the figure has no list of its own or no data.</summary>
    /// <param name="code">The figure.</param>
    /// <param name="part">A part of it; one that does not exist stands for all.</param>
    /// <param name="page">The page from 1; one that does not exist stands for the nearest.</param>
    public FigurePage? Build(string code, string? part, string? page)
    {
        if (Find(code) is not var (figure, list))
        {
            return null;
        }

        var shown = PartOf(figure, part)?.Code;
        var table = list.Build(counter.SourceOf(words.Day), shown);
        var pages = Math.Max(1, (table.Rows.Count + PageSize - 1) / PageSize);
        var number = Math.Clamp(int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1, 1, pages);
        var url = FigureWords.Url(FigureSource.TableOf(code, shown));
        return new FigurePage
        {
            Breadcrumbs = new BreadcrumbsModel([new MenuLink(texts["Results"], FigureWords.Url("/results"), false)]),
            Figure = cards.Create(figure),
            Parts = [.. PartLinks(figure, shown)],
            Count = texts.Plural("Entries", table.Rows.Count),
            Table = table with { Rows = [.. table.Rows.Skip((number - 1) * PageSize).Take(PageSize)] },
            Pagination = new PaginationModel(number, pages, other => With(url, "page", other.ToString(CultureInfo.InvariantCulture))),
            Downloads = [.. new[] { "csv", "json" }.Select(format => new MenuLink(texts["DownloadAs", format.ToUpperInvariant()], With(url, "format", format), false))],
        };
    }

    private (Figure Figure, IFigureList List)? Find(string code) =>
        lists.FirstOrDefault(list => list.Code == code) is { } list && counter.Count(words.Day).FirstOrDefault(figure => figure.Code == code) is { } figure
            ? (figure, list)
            : null;

    private IEnumerable<MenuLink> PartLinks(Figure figure, string? shown)
    {
        var parts = figure.Parts.Where(part => IsListed(figure, part)).ToList();
        return parts.Count == 0 ? [] : parts
            .Select(part => new MenuLink(
                string.Create(SiteLanguages.Current.Culture, $"{words.Name(figure, part)} ({part.Value:N0})"), FigureWords.Url(part.List), part.Code == shown))
            .Prepend(new MenuLink(texts["AllParts"], FigureWords.Url(FigureSource.TableOf(figure.Code)), shown is null));
    }

    private static FigurePart? PartOf(Figure figure, string? code) =>
        figure.Parts.FirstOrDefault(part => part.Code == code && IsListed(figure, part));

    // Parts of other figures have lists elsewhere.
    private static bool IsListed(Figure figure, FigurePart part) => part.List == FigureSource.TableOf(figure.Code, part.Code);

    private static string With(string url, string key, string value) => $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{key}={value}";
}
