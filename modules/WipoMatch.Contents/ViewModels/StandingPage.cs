using Microsoft.AspNetCore.Html;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Contents.ViewModels;

/// <summary>A page of the site itself.</summary>
public sealed record StandingPage
{
    /// <summary>The page and its translations.</summary>
    public required CatalogSet Set { get; init; }

    /// <summary>The address of what is shown; differs from the request when the slug is a former one.</summary>
    public required string Url { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>Two sentences, or empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The text; null when there is none in the reader's language.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>Where to read it instead; null when there is a text in the reader's language.</summary>
    public NoteModel? Note { get; init; }

    /// <summary>The languages in which it can be read; empty when it is there in all six.</summary>
    public required LanguagesModel Languages { get; init; }
}
