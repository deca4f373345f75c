using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Peers.Asking;

/// <summary>What somebody asks about: a story or an organization.</summary>
/// <param name="Set">The thing.</param>
/// <param name="Shown">The item for the reader.</param>
/// <param name="Path">The address of the page on which one asks, in the reader's language.</param>
/// <param name="Page">The address of its own page.</param>
public sealed record Subject(CatalogSet Set, CatalogEntry Shown, string Path, string Page)
{
    /// <summary>Whether it is an organization.</summary>
    public bool IsOrganization => Set.Source.ContentType == ContentTypes.Organization;
}

/// <summary>Finds what somebody asks about.</summary>
public sealed class SubjectFinder(ICatalog catalog, IContentLinks links)
{
    /// <summary>What stands at an address in the current language, or null.</summary>
    /// <param name="list"><c>stories</c> or <c>organizations</c>.</param>
    /// <param name="slug">The slug, current or former.</param>
    public Subject? Find(string list, string slug) => catalog.Current.FindBySlug(list, SiteLanguages.Current.Code, slug) is { } set ? Of(set) : null;

    /// <summary>The thing of a question; null when it is no longer published.</summary>
    /// <param name="localizationSet">Its set.</param>
    public Subject? FindSet(string localizationSet) => catalog.Current.FindSet(localizationSet) is { } set ? Of(set) : null;

    /// <summary>The thing as it can be asked about.</summary>
    /// <param name="set">A story or an organization.</param>
    public Subject Of(CatalogSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var shown = set.For(SiteLanguages.Current.Code);
        var page = links.Url(shown, SiteLanguages.Current.Code);
        return new(set, shown, page + Ending(set), page);
    }

    /// <summary>The addresses of the page on which one asks, by language.</summary>
    /// <param name="subject">The thing.</param>
    public IReadOnlyDictionary<string, string> PathsOf(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return links.Urls(subject.Set).ToDictionary(pair => pair.Key, pair => pair.Value + Ending(subject.Set), StringComparer.Ordinal);
    }

    private static string Ending(CatalogSet set) => set.Source.ContentType == ContentTypes.Organization ? "/contact" : "/ask";
}
