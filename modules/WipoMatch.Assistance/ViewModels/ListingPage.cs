using Microsoft.AspNetCore.Html;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Assistance.ViewModels;

/// <summary>The page of a need or an offer.</summary>
public sealed record ListingPage
{
    /// <summary>The listing and its translations.</summary>
    public required CatalogSet Set { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title; differs from the page's when there is no translation.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>What search engines show below the title.</summary>
    public required string Description { get; init; }

    /// <summary><c>need</c> or <c>offer</c>: the shape beside the kind.</summary>
    public required string Shape { get; init; }

    /// <summary>The word for the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The class that gives the colour of the main theme.</summary>
    public required string ThemeClass { get; init; }

    /// <summary>Where the page lies.</summary>
    public required BreadcrumbsModel Breadcrumbs { get; init; }

    /// <summary>Tags that tell a state.</summary>
    public IReadOnlyList<TagModel> Tags { get; init; } = [];

    /// <summary>The key facts.</summary>
    public required SummaryListModel Facts { get; init; }

    /// <summary>The languages in which it can be read; empty when there is only one.</summary>
    public required LanguagesModel Languages { get; init; }

    /// <summary>The text; null when there is none in the reader's language.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>Where to read it instead; null when there is a text in the reader's language.</summary>
    public NoteModel? Note { get; init; }

    /// <summary>The organization's own site, or null.</summary>
    public MenuLink? Website { get; init; }

    /// <summary>Listings like this one.</summary>
    public required CardGroup Similar { get; init; }

    /// <summary>The organization's other listings.</summary>
    public required CardGroup SameOrganization { get; init; }

    /// <summary>Sections of other modules.</summary>
    public IReadOnlyList<Type> Sections { get; init; } = [];
}
