using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Screen;

/// <summary>Finds originals and their translations.</summary>
public sealed class TranslationPairs(ICatalog catalog, IContentManager content, IContentQueries queries)
{
    /// <summary>The pair of an address.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="target">The code of a language.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Null when the original is not live or no original, or the language is unknown, its own, or that of another original.</returns>
    public async Task<TranslationPair?> FindAsync(string sourceItemId, string target, CancellationToken cancellationToken)
    {
        if (SiteLanguages.Find(target) is not { } to
            || catalog.Current.Find(sourceItemId) is not { TranslationOf: null } entry
            || !TranslatedTypes.Has(entry.ContentType)
            || entry.Language == to.Code
            || await content.GetAsync(sourceItemId, cancellationToken: cancellationToken) is not { } source)
        {
            return null;
        }

        var translation = await TargetAsync(entry.LocalizationSet, to.Code, cancellationToken);
        return translation is null || translation.As<TranslationPart>()?.Source == sourceItemId
            ? new(source, entry.LocalizationSet, SiteLanguages.Find(entry.Language)!, to, translation)
            : null;
    }

    /// <summary>The item of a set in a language, as it would be changed; null when there is none.</summary>
    /// <param name="localizationSet">The set.</param>
    /// <param name="language">The code of the language.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ContentItem?> TargetAsync(string localizationSet, string language, CancellationToken cancellationToken)
    {
        var id = (await queries.SiblingsAsync([localizationSet], cancellationToken))
            .Where(sibling => sibling.Language == language)
            .OrderBy(sibling => sibling.IsDraft).ThenBy(sibling => sibling.ContentItemId, StringComparer.Ordinal)
            .Select(sibling => sibling.ContentItemId).FirstOrDefault();
        return id is null ? null : await content.GetAsync(id, VersionOptions.DraftRequired, cancellationToken);
    }
}
