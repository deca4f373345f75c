using Microsoft.AspNetCore.Html;
using WipoMatch.Catalog;
using WipoMatch.Localization;

namespace WipoMatch.Display;

/// <summary>What the layout needs to know about the page around its content.</summary>
public interface IPageFrame
{
    /// <summary>The language of the page.</summary>
    SiteLanguage Language { get; }

    /// <summary>The site's name in settings.</summary>
    string SiteName { get; }

    /// <summary>Whether the site was set up as a demonstration.</summary>
    bool IsDemonstration { get; }

    /// <summary>The colour scheme that the reader chose: <c>light</c>, <c>dark</c> or null for the device's.</summary>
    string? ColourScheme { get; }

    /// <summary>The address of the site, absolute; paths are resolved against it.</summary>
    Uri Origin { get; }

    /// <summary>The address of this page without its query.</summary>
    string Path { get; }

    /// <summary>The address of this page with its query, absolute; for print and citing.</summary>
    string AbsoluteUrl { get; }

    /// <summary>The same page in the six languages, in UN order.</summary>
    IReadOnlyList<LanguageLink> Alternates { get; }

    /// <summary>The main menu, only with entries that work and that the reader may see.</summary>
    IReadOnlyList<MenuLink> MainMenu { get; }

    /// <summary>The menu in the footer.</summary>
    IReadOnlyList<MenuLink> FooterMenu { get; }

    /// <summary>The name of the reader who has signed in, or null.</summary>
    string? ReaderName { get; }

    /// <summary>What the header offers to the reader: to sign in, or the reader's own pages.</summary>
    IReadOnlyList<MenuLink> ReaderMenu { get; }

    /// <summary>The pages of the desk that the reader may open.</summary>
    IReadOnlyList<MenuLink> DeskMenu { get; }

    /// <summary>What a demonstration offers beside the remark that it is one.</summary>
    IReadOnlyList<MenuLink> DemonstrationMenu { get; }

    /// <summary>Tells the frame that the same object has another address in other languages (a translated slug).</summary>
    /// <param name="urls">Addresses by language code; languages not named keep the path with the language replaced.</param>
    void UseAlternates(IReadOnlyDictionary<string, string> urls);

    /// <summary>What programs are told about the page, as a <c>script</c> element with JSON-LD of schema.org; null when there is nothing to tell.</summary>
    IHtmlContent? StructuredData { get; }

    /// <summary>Tells the frame which published thing the page shows.</summary>
    /// <param name="set">The thing.</param>
    void Describe(CatalogSet set);

    /// <summary>Tells the frame where the page lies.</summary>
    /// <param name="place">The pages above it.</param>
    /// <param name="title">Its own title.</param>
    void DescribePlace(BreadcrumbsModel place, string title);

    /// <summary>The address of the feed with what the page lists, or null.</summary>
    string? Feed { get; set; }
}

/// <summary>A link to the same object in a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Url">The address.</param>
/// <param name="IsCurrent">Whether it is the page's own language.</param>
public sealed record LanguageLink(SiteLanguage Language, string Url, bool IsCurrent);

/// <summary>An entry of a menu.</summary>
/// <param name="Text">Its text in the page's language.</param>
/// <param name="Url">The address.</param>
/// <param name="IsCurrent">Whether the page lies at or below the address.</param>
public sealed record MenuLink(string Text, string Url, bool IsCurrent);
