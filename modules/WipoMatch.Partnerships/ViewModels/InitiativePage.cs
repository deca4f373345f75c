using Microsoft.AspNetCore.Html;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Partnerships.ViewModels;

/// <summary>The page of an initiative.</summary>
public sealed record InitiativePage
{
    /// <summary>The initiative and its translations.</summary>
    public required CatalogSet Set { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title; differs from the page's when there is no translation.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>What search engines show below the title.</summary>
    public required string Description { get; init; }

    /// <summary>The class that gives the colour of the main theme.</summary>
    public required string ThemeClass { get; init; }

    /// <summary>Where the page lies.</summary>
    public required BreadcrumbsModel Breadcrumbs { get; init; }

    /// <summary>The state.</summary>
    public IReadOnlyList<TagModel> Tags { get; init; } = [];

    /// <summary>The key facts.</summary>
    public required SummaryListModel Facts { get; init; }

    /// <summary>The languages in which it can be read; empty when there is only one.</summary>
    public required LanguagesModel Languages { get; init; }

    /// <summary>The text; null when there is none in the reader's language.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>Where to read it instead; null when there is a text in the reader's language.</summary>
    public NoteModel? Note { get; init; }

    /// <summary>How the mode of cooperation was found.</summary>
    public required ModalityBox Modality { get; init; }

    /// <summary>Who takes part.</summary>
    public required IReadOnlyList<ParticipantRow> Participants { get; init; }

    /// <summary>What each party gives.</summary>
    public required IReadOnlyList<ContributionRow> Contributions { get; init; }

    /// <summary>How many people took part.</summary>
    public required IReadOnlyList<PeopleRow> People { get; init; }

    /// <summary>Its countries, or null when none is named.</summary>
    public MapModel? Map { get; init; }

    /// <summary>Initiatives that have something in common with it.</summary>
    public required IReadOnlyList<CardModel> Related { get; init; }
}

/// <summary>Declared and derived mode side by side.</summary>
/// <param name="Declared">What the partners declared, in words; null when they declared nothing.</param>
/// <param name="Derived">What the rules give, in words.</param>
/// <param name="Differs">Whether the two differ.</param>
/// <param name="Reasons">Why the rules give it, a sentence for each step.</param>
/// <param name="Ppp">Whether it is a public–private partnership, in a sentence.</param>
/// <param name="PppDiffers">Whether declaration and rules differ about it.</param>
public sealed record ModalityBox(
    string? Declared, string Derived, bool Differs, IReadOnlyList<IHtmlContent> Reasons, string Ppp, bool PppDiffers);

/// <summary>A participant.</summary>
/// <param name="Name">The name, linked when there is a page.</param>
/// <param name="Country">The country in words; for a body that belongs to none, words that say so.</param>
/// <param name="Role">The role in words.</param>
public sealed record ParticipantRow(IHtmlContent Name, string Country, string Role);

/// <summary>A contribution; amounts of different currencies are never added up.</summary>
/// <param name="By">Who gives.</param>
/// <param name="Kind">The kind in words.</param>
/// <param name="Amount">The amount with its currency; empty when none is known.</param>
/// <param name="Description">What it is.</param>
public sealed record ContributionRow(IHtmlContent By, string Kind, string Amount, string Description);

/// <summary>People from a country; null where a number is not known.</summary>
/// <param name="Country">The country.</param>
/// <param name="Women">Women.</param>
/// <param name="Men">Men.</param>
/// <param name="Total">All.</param>
public sealed record PeopleRow(string Country, string? Women, string? Men, string? Total);
