using Microsoft.AspNetCore.Http;
using WipoMatch.Catalog;

namespace WipoMatch.Display;

/// <summary>What a list page shows and offers.</summary>
public sealed record ListPageRequest
{
    /// <summary>The page's path: <c>/en/stories</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query of the request; unknown keys are ignored.</summary>
    public required IQueryCollection Query { get; init; }

    /// <summary>The content types of the list.</summary>
    public required IReadOnlyList<string> ContentTypes { get; init; }

    /// <summary>The facets on offer, in display order: keys of <see cref="FacetKeys"/>.</summary>
    public required IReadOnlyList<string> Facets { get; init; }

    /// <summary>The label of the search box.</summary>
    public required string SearchLabel { get; init; }

    /// <summary>Makes the sentence that counts the results.</summary>
    public required Func<int, string> Count { get; init; }

    /// <summary>What to show when the whole list is empty.</summary>
    public required EmptyStateModel Empty { get; init; }

    /// <summary>The sorts on offer besides relevance.</summary>
    public IReadOnlyList<CatalogSort> Sorts { get; init; } = [CatalogSort.Newest, CatalogSort.Title];

    /// <summary>Whether cards say what kind of item they are.</summary>
    public bool ShowKind { get; init; }
}
