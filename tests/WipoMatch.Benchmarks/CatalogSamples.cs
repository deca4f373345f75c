using System.Globalization;
using WipoMatch.Catalog;
using WipoMatch.Core.Catalog;

namespace WipoMatch.Benchmarks;

/// <summary>A catalogue of made-up stories, the same each time.</summary>
internal static class CatalogSamples
{
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];

    public static FacetIndex Index(int count) => new([.. Enumerable.Range(0, count).Select(Set)], values => values.Source.Facets);

    private static CatalogSet Set(int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"4{number:d25}");
        return new CatalogSet([new CatalogEntry
        {
            ContentItemId = id,
            ContentItemVersionId = id,
            ContentType = "SuccessStory",
            Language = Languages[number % Languages.Length],
            LocalizationSet = id,
            ExchangeId = id,
            Slug = id,
            Title = string.Create(CultureInfo.InvariantCulture, $"Story {number * 7919 % 10_007}"),
            Summary = "",
            Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                [FacetKeys.Theme] = [Value("theme", number % 6)],
                [FacetKeys.Country] = [Value("country", number * 31 % 190)],
                [FacetKeys.Year] = [Value("", 2000 + (number % 26))],
                [FacetKeys.Language] = [Languages[number % Languages.Length]],
            },
        }]);
    }

    private static string Value(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}").TrimStart('-');
}
