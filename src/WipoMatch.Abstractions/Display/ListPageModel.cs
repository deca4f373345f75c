using WipoMatch.Catalog;

namespace WipoMatch.Display;

/// <summary>A list with search, facets, sorting and pages: view <c>_List</c>.</summary>
public sealed record ListPageModel : ICatalogList
{
    /// <inheritdoc />
    public CatalogQuery? Question { get; init; }

    /// <summary>The sentence that counts the results; the heading above them.</summary>
    public required string Count { get; init; }

    /// <summary>How many results there are.</summary>
    public required int Total { get; init; }

    /// <summary>The page shown, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>How many pages there are.</summary>
    public required int PageCount { get; init; }

    /// <summary>The cards on the page.</summary>
    public required IReadOnlyList<ListCard> Cards { get; init; }

    /// <summary>The things on the page, parallel to the cards.</summary>
    public required IReadOnlyList<CatalogSet> Sets { get; init; }

    /// <summary>The facets.</summary>
    public required FacetsModel Facets { get; init; }

    /// <summary>The filters in force.</summary>
    public required PillsModel Pills { get; init; }

    /// <summary>The ways to sort.</summary>
    public required SortModel Sort { get; init; }

    /// <summary>The search box.</summary>
    public required SearchBoxModel Search { get; init; }

    /// <summary>The numbered pages.</summary>
    public required PaginationModel Pagination { get; init; }

    /// <summary>What to show instead of cards when there are none, or null.</summary>
    public EmptyStateModel? Empty { get; init; }

    /// <summary>The address of the feed with these results, or null.</summary>
    public string? Feed { get; init; }

    /// <summary>Remarks about the question: it was too long, mended, or read in another language.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];
}
