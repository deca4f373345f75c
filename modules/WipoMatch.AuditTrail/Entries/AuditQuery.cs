using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace WipoMatch.AuditTrail.Entries;

/// <summary>Reads changes, the latest first.</summary>
public sealed class AuditQuery(DbContext db)
{
    private const int PerPage = 50;

    private const int MostInAFile = 50_000;

    /// <summary>One page of changes.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<AuditPage> PageAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        var rows = await Rows(filter).Take(PerPage + 1).ToListAsync(cancellationToken);
        var categories = await db.Set<AuditRow>().Select(row => row.Category).Distinct().ToListAsync(cancellationToken);
        return new(filter, [.. rows.Take(PerPage)], [.. categories.Order(StringComparer.Ordinal)], rows.Count > PerPage ? rows[PerPage - 1].Id : null);
    }

    /// <summary>All changes for a file.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<AuditRow>> AllAsync(AuditFilter filter, CancellationToken cancellationToken) =>
        await Rows(filter).Take(MostInAFile).ToListAsync(cancellationToken);

    private IQueryable<AuditRow> Rows(AuditFilter filter)
    {
        var rows = db.Set<AuditRow>().AsNoTracking();
        if (filter.Category is { Length: > 0 } category)
        {
            rows = rows.Where(row => row.Category == category);
        }

        if (filter.Subject is { Length: > 0 } subject)
        {
            rows = rows.Where(row => row.SubjectId == subject);
        }

        if (filter.FromDay is { } from)
        {
            rows = rows.Where(row => row.AtUtc >= from);
        }

        if (filter.AfterDay is { } after)
        {
            rows = rows.Where(row => row.AtUtc < after);
        }

        return (filter.Before is { } last ? rows.Where(row => row.Id < last) : rows).OrderByDescending(row => row.Id);
    }
}

/// <summary>Which changes are shown; days are those of UTC.</summary>
public sealed class AuditFilter
{
    /// <summary>The kind of thing.</summary>
    public string? Category { get; set; }

    /// <summary>The identifier of the thing.</summary>
    public string? Subject { get; set; }

    /// <summary>The first day, <c>yyyy-MM-dd</c>.</summary>
    public string? From { get; set; }

    /// <summary>The last day, <c>yyyy-MM-dd</c>.</summary>
    public string? To { get; set; }

    /// <summary>Only changes before this one: the next page.</summary>
    public long? Before { get; set; }

    internal DateTime? FromDay => Day(From);

    internal DateTime? AfterDay => Day(To)?.AddDays(1);

    private static DateTime? Day(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) ? day : null;
}

/// <summary>A page of changes.</summary>
/// <param name="Filter">Which were asked for.</param>
/// <param name="Rows">The changes.</param>
/// <param name="Categories">The kinds of things that there are.</param>
/// <param name="Next">Where the next page begins, or null.</param>
public sealed record AuditPage(AuditFilter Filter, IReadOnlyList<AuditRow> Rows, IReadOnlyList<string> Categories, long? Next);
