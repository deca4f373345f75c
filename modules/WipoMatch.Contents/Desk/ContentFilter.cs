using WipoMatch.ContentManagement;

namespace WipoMatch.Contents.Desk;

/// <summary>Which content a person wants to see; every value comes from an address, and what is not known narrows nothing.</summary>
public sealed class ContentFilter
{
    /// <summary>A part of the title.</summary>
    public string? Q { get; set; }

    /// <summary>The content type.</summary>
    public string? Type { get; set; }

    /// <summary>draft, published or changed.</summary>
    public string? State { get; set; }

    /// <summary>The code of a language.</summary>
    public string? Language { get; set; }

    /// <summary><c>1</c> for one's own only.</summary>
    public string? Mine { get; set; }

    /// <summary><c>oldest</c> for what was changed long ago first.</summary>
    public string? Sort { get; set; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>The states by the words of addresses.</summary>
    public static IReadOnlyDictionary<string, ContentState> States { get; } = new Dictionary<string, ContentState>(StringComparer.Ordinal)
    {
        ["draft"] = ContentState.Draft,
        ["published"] = ContentState.Published,
        ["changed"] = ContentState.Changed,
    };

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrow => !string.IsNullOrWhiteSpace(Q) || Type is { Length: > 0 } || State is { Length: > 0 } || Language is { Length: > 0 } || Mine == "1";

    /// <summary>The keys and values that make the address of the same list.</summary>
    /// <param name="page">The page.</param>
    public IEnumerable<KeyValuePair<string, string?>> Query(int page) => new Dictionary<string, string?>
    {
        ["q"] = Q?.Trim(),
        ["type"] = Type,
        ["state"] = State,
        ["language"] = Language,
        ["mine"] = Mine,
        ["sort"] = Sort,
        ["page"] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value));
}
