using WipoMatch.Catalog;
using WipoMatch.Display;

namespace WipoMatch.Search.Models;

/// <summary>The search page.</summary>
public sealed record SearchPageModel : ICatalogList
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The search box.</summary>
    public required SearchBoxModel Search { get; init; }

    /// <summary>The results, or null when nothing was asked.</summary>
    public ListPageModel? List { get; init; }

    /// <inheritdoc />
    public CatalogQuery? Question => List?.Question;

    /// <summary>A remark about the question, or null.</summary>
    public NoteModel? Note { get; init; }

    /// <summary>Questions to try.</summary>
    public IReadOnlyList<MenuLink> Examples { get; init; } = [];

    /// <summary>The themes.</summary>
    public IReadOnlyList<SearchTheme> Themes { get; init; } = [];
}

/// <summary>A theme as a way into the search.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Definition">What belongs to it.</param>
/// <param name="ThemeClass">The class that gives the colour.</param>
/// <param name="Url">Everything about it.</param>
public sealed record SearchTheme(string Label, string Definition, string ThemeClass, string Url);
