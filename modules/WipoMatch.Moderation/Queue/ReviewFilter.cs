using WipoMatch.Reviews;

namespace WipoMatch.Moderation.Queue;

/// <summary>Which of the waiting items a person wants to see; every value comes from an address, and what nothing has leaves nothing.</summary>
public sealed class ReviewFilter
{
    /// <summary>The kinds by which the desk is narrowed, in the order of the page.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["age", "type", "theme", "country", "language", "assignee"];

    /// <summary>day, week or older: since when it waits.</summary>
    public string? Age { get; set; }

    /// <summary>The kind of thing.</summary>
    public string? Type { get; set; }

    /// <summary>The code of a theme.</summary>
    public string? Theme { get; set; }

    /// <summary>The code of a country.</summary>
    public string? Country { get; set; }

    /// <summary>The code of a language.</summary>
    public string? Language { get; set; }

    /// <summary><c>me</c>, <c>nobody</c> or <c>others</c>: who has taken it on.</summary>
    public string? Assignee { get; set; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>What is asked for of a kind, or null.</summary>
    /// <param name="key">One of <see cref="Keys"/>.</param>
    public string? this[string key] => key switch
    {
        "age" => Age,
        "type" => Type,
        "theme" => Theme,
        "country" => Country,
        "language" => Language,
        "assignee" => Assignee,
        _ => null,
    } is { Length: > 0 } value ? value : null;

    /// <summary>The values that an item has of a kind.</summary>
    /// <param name="item">The item.</param>
    /// <param name="key">One of <see cref="Keys"/>.</param>
    /// <param name="now">The time.</param>
    /// <param name="userId">The person.</param>
    public static IReadOnlyList<string> ValuesOf(ReviewItem item, string key, DateTime now, string? userId)
    {
        ArgumentNullException.ThrowIfNull(item);
        return key switch
        {
            "age" => [AgeOf(now - item.WaitingSinceUtc)],
            "type" => [item.Kind],
            "theme" => item.Themes,
            "country" => item.Countries,
            "language" => item.Language is null ? [] : [item.Language],
            "assignee" => [item.AssigneeId is null ? "nobody" : item.AssigneeId == userId ? "me" : "others"],
            _ => [],
        };
    }

    /// <summary>The address of the list with another value of one kind; null takes it out.</summary>
    /// <param name="key">One of <see cref="Keys"/>, or <c>page</c>.</param>
    /// <param name="value">The value.</param>
    public IEnumerable<KeyValuePair<string, string?>> With(string key, string? value) =>
        Keys.Append("page").Select(one => KeyValuePair.Create(one, one == key ? value : this[one])).Where(pair => pair.Value is not null);

    private static string AgeOf(TimeSpan age) => age < TimeSpan.FromDays(2) ? "day" : age < TimeSpan.FromDays(7) ? "week" : "older";
}
