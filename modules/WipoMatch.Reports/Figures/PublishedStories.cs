using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Reports.Figures;

/// <summary>Stories, each counted once whatever its translations, and the countries they come from.</summary>
internal sealed class PublishedStories : IIndicator
{
    public string Code => "stories";

    public string ContentType => ContentTypes.SuccessStory;

    public string ThemeClass => "green";

    public Figure? Count(CatalogSnapshot catalog, DateOnly today, IStringLocalizer<Texts> texts)
    {
        var stories = catalog.SetsOf(ContentTypes.SuccessStory, ContentTypes.BestPractice);
        var countries = Countries.Of(stories);
        return stories.Count == 0
            ? null
            : new Figure(stories.Count, texts.Plural("Label-stories", stories.Count, texts.Plural("FromCountries", countries)));
    }
}
