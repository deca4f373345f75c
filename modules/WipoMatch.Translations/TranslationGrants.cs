using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Translations;

/// <summary>Who may translate works on every translation of a text that is live, whoever began it; the original is not theirs.</summary>
internal sealed class TranslationGrants(ICurrentUser user, ICatalog catalog) : IContentGrants
{
    public bool MayWrite(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return user.May(Permissions.TranslateContent)
            && TranslatedTypes.Has(item.ContentType)
            && item.As<TranslationPart>()?.Source is { } sourceId
            && item.As<LocalizationPart>() is { } part
            && catalog.Current.Find(sourceId) is { TranslationOf: null } source
            && source.LocalizationSet == part.LocalizationSet
            && source.Language != SiteLanguages.FromCulture(part.Culture);
    }
}
