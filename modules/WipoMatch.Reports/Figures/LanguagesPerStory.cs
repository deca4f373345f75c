using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;

namespace WipoMatch.Reports.Figures;

/// <summary>In how many languages a story can be read, on average.</summary>
internal sealed class LanguagesPerStory : IIndicator
{
    public string Code => "languages";

    public string ContentType => ContentTypes.SuccessStory;

    public string ThemeClass => "other";

    public Figure? Count(CatalogSnapshot catalog, DateOnly today, IStringLocalizer<Texts> texts)
    {
        var stories = catalog.SetsOf(ContentTypes.SuccessStory, ContentTypes.BestPractice);
        return stories.Count == 0
            ? null
            : new Figure(stories.Average(set => (decimal)set.Entries.Count), texts["Label-languages"], Decimals: 1);
    }
}
