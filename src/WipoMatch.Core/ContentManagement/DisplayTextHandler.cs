using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Core.ContentManagement;

/// <summary>Keeps the display text equal to the title, and gives localizable items a language and a set when they have none.</summary>
internal sealed class DisplayTextHandler(
    IContentDefinitionManager definitions, ISiteService site) : ContentHandlerBase
{
    public override Task UpdatingAsync(ContentContext context)
    {
        var item = context.ContentItem;
        if (item.As<TitlePart>()?.Title is { } title)
        {
            item.DisplayText = title;
        }

        if (definitions.Find(item.ContentType)?.HasPart(nameof(LocalizationPart)) == true)
        {
            Localize(item);
        }

        return Task.CompletedTask;
    }

    private void Localize(ContentItem item)
    {
        var part = item.As<LocalizationPart>();
        var culture = SiteLanguages.FromCulture(part?.Culture) is { } language ? Cultures.ToOrchard(language) : part?.Culture;
        if (string.IsNullOrEmpty(part?.LocalizationSet) || string.IsNullOrEmpty(culture) || culture != part.Culture)
        {
            item.Alter<LocalizationPart>(given =>
            {
                // Its own id, so that importing the same document again gives the same set.
                given.LocalizationSet = string.IsNullOrEmpty(given.LocalizationSet) ? item.ContentItemId : given.LocalizationSet;
                given.Culture = string.IsNullOrEmpty(culture) ? Cultures.ToOrchard(site.Current.DefaultLanguage) : culture;
            });
        }
    }
}
