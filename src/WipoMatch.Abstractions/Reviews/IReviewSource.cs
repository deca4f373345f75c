using WipoMatch.Security;

namespace WipoMatch.Reviews;

/// <summary>Gives the review desk what waits for a decision; one for each kind of thing that is decided about.</summary>
public interface IReviewSource
{
    /// <summary>Who may decide.</summary>
    Permission Permission { get; }

    /// <summary>Everything that waits, in any order, asked with a number of queries that does not depend on how much waits.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<ReviewItem>> WaitingAsync(CancellationToken cancellationToken = default);
}

/// <summary>Something that waits for a decision.</summary>
/// <param name="Kind">The stable name of its kind, for addresses: a content type, <c>account</c> …</param>
/// <param name="KindName">The name of its kind in the reader's language.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Path">The page on which it is decided, below <c>/{language}</c>.</param>
/// <param name="WaitingSinceUtc">Since when it waits.</param>
public sealed record ReviewItem(string Kind, string KindName, string Title, string Path, DateTime WaitingSinceUtc)
{
    /// <summary>The content item that is decided about, or null for what is no content.</summary>
    public string? ContentItemId { get; init; }

    /// <summary>The language of its text, one of the six codes, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Codes of countries that it is about.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Codes of themes that it is about.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The account that handed it in, or null.</summary>
    public string? AuthorId { get; init; }

    /// <summary>The account that has taken it on, or null.</summary>
    public string? AssigneeId { get; init; }
}
