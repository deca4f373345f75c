using WipoMatch.Display;
using WipoMatch.Reports.Lists;

namespace WipoMatch.Reports.ViewModels;

/// <summary>The list behind a figure, with the figure above it.</summary>
public sealed record FigurePage
{
    /// <summary>Where the page lies.</summary>
    public required BreadcrumbsModel Breadcrumbs { get; init; }

    /// <summary>The figure.</summary>
    public required FigureCard Figure { get; init; }

    /// <summary>Links to the parts, the one shown marked; none when the list has no parts.</summary>
    public required IReadOnlyList<MenuLink> Parts { get; init; }

    /// <summary>The sentence that counts the rows of the whole list.</summary>
    public required string Count { get; init; }

    /// <summary>The rows of this page.</summary>
    public required FigureTable Table { get; init; }

    /// <summary>The numbered pages.</summary>
    public required PaginationModel Pagination { get; init; }

    /// <summary>The same list for programs.</summary>
    public required IReadOnlyList<MenuLink> Downloads { get; init; }
}
