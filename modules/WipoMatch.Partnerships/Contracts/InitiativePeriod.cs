namespace WipoMatch.Partnerships.Contracts;

/// <summary>
/// The days on which an initiative ran or runs. Without a last day, one that is under way or being finalized lasts until today, and any
/// other counts on its first day only; without a first day it counts on its last day only.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record InitiativePeriod(DateOnly From, DateOnly To)
{
    /// <summary>The period, or null when the initiative has no dates.</summary>
    /// <param name="start">The first day as recorded.</param>
    /// <param name="end">The last day as recorded.</param>
    /// <param name="status">The state.</param>
    /// <param name="today">Today.</param>
    public static InitiativePeriod? Of(DateOnly? start, DateOnly? end, string? status, DateOnly today) => (start ?? end) switch
    {
        null => null,
        { } from when end is { } to => new InitiativePeriod(from, to < from ? from : to),
        { } from => new InitiativePeriod(from, status is "implementation" or "finalisation" && today > from ? today : from),
    };

    /// <summary>Whether it has a day in common with two days and the time between them.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public bool Overlaps(DateOnly first, DateOnly last) => From <= last && To >= first;

    /// <summary>The calendar years in which it has a day.</summary>
    public IEnumerable<int> Years => Enumerable.Range(From.Year, To.Year - From.Year + 1);
}
