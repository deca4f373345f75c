using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Partnerships.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Queries;

/// <summary>The texts of the pages about cooperation: standing pages with the slugs <c>cooperation</c> and <c>cooperation-{mode}</c>.</summary>
public sealed class CooperationText(
    ICatalog catalog, IContentManager contents, ITaxonomies taxonomies, IMarkdownRenderer markdown, IStringLocalizer<Texts> localizer)
{
    private const string Slug = "cooperation";

    /// <summary>The text; without a published page the mode's own name and definition.</summary>
    /// <param name="mode">A mode, or null for the overview.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<CooperationWords> ReadAsync(string? mode, CancellationToken cancellationToken)
    {
        var set = catalog.Current.FindBySlug("", SiteLanguages.Default, mode is null ? Slug : $"{Slug}-{mode}");
        if (set?.In(SiteLanguages.Current.Code) is not { } shown ||
            await contents.GetAsync(shown.ContentItemId, cancellationToken: cancellationToken) is not { } item)
        {
            return WithoutPage(mode, set);
        }

        var text = item.As<MarkdownBodyPart>()?.Markdown;
        return new CooperationWords(shown.Title, item.Text("Summary") ?? "", text is null ? null : markdown.ToHtml(text), null);
    }

    private CooperationWords WithoutPage(string? mode, CatalogSet? set)
    {
        var term = taxonomies.Get(TaxonomyAliases.Modalities).ByCode(mode);
        var path = mode is null ? Slug : $"{Slug}/{mode}";
        var languages = SiteLanguages.All.Where(language => set?.In(language.Code) is not null).ToList();
        return new CooperationWords(
            term?.Label ?? localizer["Cooperation"],
            term?.Definition ?? localizer["CooperationLede"],
            null,
            languages.Count == 0 ? null : new NoteModel(
                localizer["NotInThisLanguage"],
                [.. languages.Select(language => new MenuLink(localizer["ReadIn", language.NativeName], $"/{language.Code}/{path}", false))]));
    }
}
