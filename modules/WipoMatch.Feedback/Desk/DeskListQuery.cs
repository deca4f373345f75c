using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Feedback.Messages;
using WipoMatch.Localization;

namespace WipoMatch.Feedback.Desk;

/// <summary>Builds the list of messages.</summary>
public sealed class DeskListQuery(DbContext db, TimeProvider clock, IStringLocalizer<Texts> localizer)
{
    private const int PageSize = 50;

    private const int LongestGist = 120;

    /// <summary>The list that an address asks for: what waits longest first; of what was closed, and of all, the last first.</summary>
    /// <param name="filter">What it asks.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<DeskList> ReadAsync(DeskFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var counts = await db.Set<Message>().GroupBy(row => new { row.Kind, IsOpen = row.ClosedUtc == null })
            .Select(group => new KindCount(group.Key.Kind, group.Key.IsOpen ? DeskFilter.Open : DeskFilter.Closed, group.Count())).ToListAsync(cancellationToken);
        var count = counts.Where(one => IsIn(one, filter) && (filter.Kind is null || one.Kind == filter.Kind)).Sum(one => one.Count);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var page = Math.Min(filter.Page, pages);
        var rows = await Rows(filter).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new(
            [.. rows.Select(ToLine)], count, filter, counts.Count == 0, new([States(counts, filter), Kinds(counts, filter)]),
            new(page, pages, number => (filter with { Page = number }).Url()));
    }

    private IQueryable<Message> Rows(DeskFilter filter)
    {
        var rows = db.Set<Message>().AsNoTracking().Where(row => filter.Kind == null || row.Kind == filter.Kind);
        return filter.State switch
        {
            DeskFilter.Open => rows.Where(row => row.ClosedUtc == null).OrderBy(row => row.WrittenUtc).ThenBy(row => row.Id),
            DeskFilter.Closed => rows.Where(row => row.ClosedUtc != null).OrderByDescending(row => row.ClosedUtc).ThenByDescending(row => row.Id),
            _ => rows.OrderByDescending(row => row.WrittenUtc).ThenByDescending(row => row.Id),
        };
    }

    private FacetGroup States(List<KindCount> counts, DeskFilter filter) => new("state", localizer["State"], IsOpen: true,
    [
        .. new[] { DeskFilter.Open, DeskFilter.Closed }.Select(state => new FacetOption(
            localizer["State-" + state], counts.Where(one => one.State == state && (filter.Kind is null || one.Kind == filter.Kind)).Sum(one => one.Count),
            state == filter.State, (filter with { State = state == filter.State ? DeskFilter.All : state, Page = 1 }).Url())),
    ]);

    private FacetGroup Kinds(List<KindCount> counts, DeskFilter filter) => new("kind", localizer["Kind"], IsOpen: true,
    [
        .. MessageKinds.All.Select(kind => (Kind: kind, Count: counts.Where(one => one.Kind == kind && IsIn(one, filter)).Sum(one => one.Count)))
            .Where(one => one.Count > 0 || one.Kind == filter.Kind)
            .Select(one => new FacetOption(
                localizer["Kind-" + one.Kind], one.Count, one.Kind == filter.Kind, (filter with { Kind = one.Kind == filter.Kind ? null : one.Kind, Page = 1 }).Url())),
    ]);

    private static bool IsIn(KindCount count, DeskFilter filter) => filter.State == DeskFilter.All || count.State == filter.State;

    private DeskLine ToLine(Message message)
    {
        var now = clock.UtcNow();
        return new(
            message.Id, message.Reference, message.Gist.ReplaceLineEndings(" ").Shortened(LongestGist), localizer["Kind-" + message.Kind], message.Page,
            SiteLanguages.Find(message.Language), message.WrittenUtc, (int)(now - message.WrittenUtc).TotalDays, message.DueOn, message.ClosedUtc,
            message.ClosedUtc is null && message.DueOn < DateOnly.FromDateTime(now), message.Email is not null);
    }

    private sealed record KindCount(string Kind, string State, int Count);
}
