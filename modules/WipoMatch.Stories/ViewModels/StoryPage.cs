using Microsoft.AspNetCore.Html;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Stories.ViewModels;

/// <summary>A story.</summary>
public sealed record StoryPage
{
    /// <summary>The story and its translations.</summary>
    public required CatalogSet Set { get; init; }

    /// <summary>What is shown: the reader's language, else the source.</summary>
    public required CatalogEntry Entry { get; init; }

    /// <summary>The language of the title.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>Success story or best practice.</summary>
    public required string Kind { get; init; }

    /// <summary>The class that gives the colour.</summary>
    public required string ThemeClass { get; init; }

    /// <summary>The themes.</summary>
    public required IReadOnlyList<StoryTheme> Themes { get; init; }

    /// <summary>The mode of cooperation, or null.</summary>
    public string? Modality { get; init; }

    /// <summary>Two sentences; null when there is no text in the reader's language.</summary>
    public string? Summary { get; init; }

    /// <summary>The key facts, in the reader's language.</summary>
    public required SummaryListModel Facts { get; init; }

    /// <summary>The text; null when there is none in the reader's language.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>The picture, or null.</summary>
    public StoryPicture? Picture { get; init; }

    /// <summary>Where to read it instead; null when there is a text in the reader's language.</summary>
    public NoteModel? Note { get; init; }

    /// <summary>The languages in which it can be read.</summary>
    public required LanguagesModel Languages { get; init; }

    /// <summary>Where the facts can be checked.</summary>
    public required IReadOnlyList<StorySource> Sources { get; init; }

    /// <summary>Dates, original language and how to cite.</summary>
    public required SummaryListModel About { get; init; }

    /// <summary>Stories that have something in common with it.</summary>
    public required IReadOnlyList<CardModel> Related { get; init; }

    /// <summary>Needs and offers in the same theme, and the theme itself.</summary>
    public required IReadOnlyList<MenuLink> InTheme { get; init; }
}

/// <summary>The picture of a story.</summary>
/// <param name="Url">Where it is served.</param>
/// <param name="Description">What it shows; empty when it only decorates.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Credit">Who made it, or null.</param>
public sealed record StoryPicture(string Url, string Description, int Width, int Height, string? Credit);

/// <summary>A theme of a story.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Url">Its page.</param>
/// <param name="ThemeClass">The class that gives the colour.</param>
public sealed record StoryTheme(string Label, string Url, string ThemeClass);

/// <summary>A source.</summary>
/// <param name="Title">Its title; its address when it has none.</param>
/// <param name="Url">Its address, or null.</param>
/// <param name="Host">The site on which it stands, or null.</param>
public sealed record StorySource(string Title, string? Url, string? Host);
