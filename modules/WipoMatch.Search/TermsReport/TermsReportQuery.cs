using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Search.TermsReport;

/// <summary>Builds the report from the counts of days.</summary>
public sealed class TermsReportQuery(DbContext db, ISiteService site, IPageFrame frame, IStringLocalizer<Texts> texts)
{
    private const int PageSize = 50;

    private const int LongestFile = 10_000;

    /// <summary>A page of it.</summary>
    /// <param name="filter">What was asked for.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<TermsReportPage> PageAsync(TermsFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var count = await Sums(filter).CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var page = Math.Min(filter.Page, pages);
        var first = filter with { Page = 1 };
        return new(
            first, await LinesAsync(filter, (page - 1) * PageSize, PageSize, cancellationToken), count,
            [.. TermsFilter.Periods.Select(days => new MenuLink(texts.Plural("LastDays", days), (first with { Days = days }).Url(), days == filter.Days))],
            [
                new MenuLink(texts["AllQuestions"], (first with { IsNothingOnly = false }).Url(), !filter.IsNothingOnly),
                new MenuLink(texts["FoundNothing"], (first with { IsNothingOnly = true }).Url(), filter.IsNothingOnly),
            ],
            new(page, pages, number => (filter with { Page = number }).Url()));
    }

    /// <summary>All lines for a file.</summary>
    /// <param name="filter">What was asked for.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<IReadOnlyList<TermsLine>> AllAsync(TermsFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return LinesAsync(filter, 0, LongestFile, cancellationToken);
    }

    /// <summary>The name of a list, as the menu has it.</summary>
    /// <param name="place">Its path below the language.</param>
    public string NameOf(string place) =>
        frame.MainMenu.Concat(frame.FooterMenu).FirstOrDefault(link => link.Url == $"/{SiteLanguages.Current.Code}/{place}")?.Text ?? place;

    private async Task<IReadOnlyList<TermsLine>> LinesAsync(TermsFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var sums = await Sums(filter)
            .OrderByDescending(sum => filter.IsNothingOnly ? sum.ZeroCount : sum.Count).ThenByDescending(sum => sum.Count)
            .ThenBy(sum => sum.Text).ThenBy(sum => sum.Language).ThenBy(sum => sum.Place)
            .Skip(skip).Take(take).ToListAsync(cancellationToken);
        var days = sums.Select(sum => sum.LastDay).Distinct().ToList();
        var last = await Rows(filter).Where(row => days.Contains(row.Day))
            .ToDictionaryAsync(row => (row.Text, row.Language, row.Place, row.Day), row => row.LastResults, cancellationToken);
        return
        [
            .. sums.Select(sum => new TermsLine(
                sum.Text, sum.Language, sum.Place, sum.Count, sum.ZeroCount, sum.LastDay, last[(sum.Text, sum.Language, sum.Place, sum.LastDay)])),
        ];
    }

    private IQueryable<Sum> Sums(TermsFilter filter) => Rows(filter)
        .GroupBy(row => new { row.Text, row.Language, row.Place })
        .Select(group => new Sum
        {
            Text = group.Key.Text,
            Language = group.Key.Language,
            Place = group.Key.Place,
            Count = group.Sum(row => row.Count),
            ZeroCount = group.Sum(row => row.ZeroCount),
            LastDay = group.Max(row => row.Day),
        })
        .Where(sum => !filter.IsNothingOnly || sum.ZeroCount > 0);

    private IQueryable<AskedQuestion> Rows(TermsFilter filter)
    {
        var first = site.Today.AddDays(1 - filter.Days);
        return db.Set<AskedQuestion>().AsNoTracking().Where(row => row.Day >= first);
    }

    private sealed record Sum
    {
        public required string Text { get; init; }

        public required string Language { get; init; }

        public required string Place { get; init; }

        public int Count { get; init; }

        public int ZeroCount { get; init; }

        public DateOnly LastDay { get; init; }
    }
}
