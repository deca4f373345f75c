namespace WipoMatch.ContentManagement;

/// <summary>Lists content for those who work on it: the newest version of each item that is not removed. No document is read.</summary>
public interface IContentList
{
    /// <summary>One page of items, last changed first.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<ContentListPage> ReadAsync(ContentListQuery query, CancellationToken cancellationToken = default);

    /// <summary>The first items only; how many more there are is not counted.</summary>
    /// <param name="query">Which; its page size says how many, its page is not used.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<ContentListItem>> FirstAsync(ContentListQuery query, CancellationToken cancellationToken = default);
}

/// <summary>Where an item stands.</summary>
public enum ContentState
{
    /// <summary>It has never been live, or was taken off the site.</summary>
    Draft,

    /// <summary>Its newest version is live.</summary>
    Published,

    /// <summary>It is live, and a newer draft waits.</summary>
    Changed,
}

/// <summary>Which items are listed; what is null does not narrow.</summary>
public sealed record ContentListQuery
{
    /// <summary>The content types; empty for all.</summary>
    public IReadOnlyCollection<string> ContentTypes { get; init; } = [];

    /// <summary>Where they stand; empty for anywhere.</summary>
    public IReadOnlyCollection<ContentState> States { get; init; } = [];

    /// <summary>The code of the language.</summary>
    public string? Language { get; init; }

    /// <summary>Identifiers of the accounts that made them.</summary>
    public IReadOnlyCollection<string>? Owners { get; init; }

    /// <summary>A part of the title, in any case.</summary>
    public string? Text { get; init; }

    /// <summary>Whether what was changed long ago comes first.</summary>
    public bool OldestFirst { get; init; }

    /// <summary>The page, from 1; one behind the last gives the last.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Items on a page.</summary>
    public int PageSize { get; init; } = 50;
}

/// <summary>A page of items.</summary>
/// <param name="Items">The items.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageCount">How many pages there are, at least 1.</param>
public sealed record ContentListPage(IReadOnlyList<ContentListItem> Items, int Count, int Page, int PageCount);

/// <summary>An item in a list.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Title">The title of its newest version; empty when it has none yet.</param>
/// <param name="Language">The code of its language, or null.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ModifiedUtc">When it was changed last.</param>
/// <param name="Author">The name of who changed it last.</param>
/// <param name="Owner">The identifier of the account that made it, or empty.</param>
public sealed record ContentListItem(
    string ContentItemId, string ContentType, string Title, string? Language, ContentState State, DateTime? ModifiedUtc, string Author, string Owner);
