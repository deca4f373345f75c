using Microsoft.AspNetCore.Html;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Assistance.ViewModels;

/// <summary>The page of an organization.</summary>
public sealed record OrganizationPage
{
    /// <summary>The organization and its translations.</summary>
    public required CatalogSet Set { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The language of the name.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>What search engines show below the name.</summary>
    public required string Description { get; init; }

    /// <summary>Where the page lies.</summary>
    public required BreadcrumbsModel Breadcrumbs { get; init; }

    /// <summary>Tags that tell a state.</summary>
    public IReadOnlyList<TagModel> Tags { get; init; } = [];

    /// <summary>The key facts.</summary>
    public required SummaryListModel Facts { get; init; }

    /// <summary>The languages in which it can be read; empty when there is only one.</summary>
    public required LanguagesModel Languages { get; init; }

    /// <summary>The text, or null when there is none in the reader's language.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>Where to read the text instead, or null.</summary>
    public NoteModel? Note { get; init; }

    /// <summary>Its offers, needs, stories and initiatives.</summary>
    public required IReadOnlyList<CardGroup> Groups { get; init; }

    /// <summary>Sections of other modules.</summary>
    public IReadOnlyList<Type> Sections { get; init; } = [];
}
