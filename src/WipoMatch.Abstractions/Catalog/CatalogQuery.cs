using WipoMatch.Search;

namespace WipoMatch.Catalog;

/// <summary>A question to the catalogue.</summary>
public sealed record CatalogQuery
{
    /// <summary>The content types.</summary>
    public required IReadOnlyList<string> ContentTypes { get; init; }

    /// <summary>The reader's language: decides which translation is shown and by what titles are sorted.</summary>
    public required string Language { get; init; }

    /// <summary>Values to keep by facet key; values of one key are alternatives. Values that nobody has give no results.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The facets to count.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>The items that a text search found; null when nothing was searched.</summary>
    public TextMatches? Matches { get; init; }

    /// <summary>One of <see cref="CatalogSort"/>.</summary>
    public CatalogSort Sort { get; init; }

    /// <summary>How many results to skip.</summary>
    public int Skip { get; init; }

    /// <summary>How many results to take.</summary>
    public int Take { get; init; } = 20;
}

/// <summary>The order of results.</summary>
public enum CatalogSort
{
    /// <summary>Best match first when text was searched, else newest first.</summary>
    Relevance,

    /// <summary>Newest publication first.</summary>
    Newest,

    /// <summary>By title in the order of the reader's language.</summary>
    Title,

    /// <summary>By the date until which it counts, soonest first; those without a date last.</summary>
    Deadline,
}
