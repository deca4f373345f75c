using System.Globalization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Catalog;

/// <summary>Draws the catalogue entry of an item from its type: every field with a facet gives its values.</summary>
internal sealed class CatalogEntryBuilder(
    ITaxonomies taxonomies, IMarkdownRenderer markdown, IEnumerable<ICatalogContributor> contributors)
{
    private const int SummaryLength = 280;

    /// <summary>The body of an item without Markdown.</summary>
    public string PlainText(ContentItem item) => markdown.ToPlainText(item.As<MarkdownBodyPart>()?.Markdown ?? "");

    /// <summary>Draws the entry.</summary>
    /// <param name="item">What is live.</param>
    /// <param name="type">Its type.</param>
    /// <param name="text">Its <see cref="PlainText"/>.</param>
    public async Task<CatalogEntry> BuildAsync(ContentItem item, ContentTypeDefinition type, string text)
    {
        var facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var field in type.OwnFields.Where(field => field.Our.Facet is not (null or "from" or "to")))
        {
            if (Values(item, field) is { Count: > 0 } values)
            {
                facets[field.Our.Facet!] = values;
            }
        }

        foreach (var contributor in contributors)
        {
            await contributor.ContributeAsync(item, facets);
        }

        var localization = item.As<LocalizationPart>();
        return new CatalogEntry
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            Language = SiteLanguages.FromCulture(localization?.Culture) ?? SiteLanguages.Default,
            LocalizationSet = localization?.LocalizationSet ?? item.ContentItemId,
            TranslationOf = item.As<TranslationPart>()?.Source,
            ExchangeId = item.As<AliasPart>()?.Alias ?? item.ContentItemId,
            Slug = SlugOf(item),
            Title = item.DisplayText,
            Summary = item.Text("Summary") ?? Shorten(text),
            Words = CountWords(text),
            From = DayOf(item, type, "from"),
            To = DayOf(item, type, "to"),
            Facets = facets,
            PublishedUtc = item.PublishedUtc ?? default,
            ModifiedUtc = item.ModifiedUtc ?? default,
        };
    }

    private List<string> Values(ContentItem item, ContentFieldDefinition field) => field.FieldType switch
    {
        "TaxonomyField" => [.. item.Ids(field.Name).Select(id => taxonomies.Get(field.TaxonomyAlias ?? "").ById(id)?.Code).OfType<string>()],
        "ContentPickerField" or "MultiTextField" => [.. item.Ids(field.Name)],
        "NumericField" => item.Number(field.Name) is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : [],
        "BooleanField" => item.Flag(field.Name) is { } flag ? [flag ? "true" : "false"] : [],
        "TextField" => item.Text(field.Name) is { Length: > 0 } text ? [text] : [],
        _ => [],
    };

    private static DateOnly? DayOf(ContentItem item, ContentTypeDefinition type, string facet) =>
        type.OwnFields.FirstOrDefault(field => field.Our.Facet == facet) is { } field ? item.Day(field.Name) : null;

    private static string SlugOf(ContentItem item)
    {
        var path = item.As<AutoroutePart>()?.Path ?? item.ContentItemId;
        return path[(path.LastIndexOf('/') + 1)..];
    }

    private static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= SummaryLength)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', SummaryLength);
        return line[..(end > SummaryLength / 2 ? end : SummaryLength)].TrimEnd(',', ';', ':', '.') + "…";
    }

    private static int CountWords(string text)
    {
        var ideographs = text.Count(letter => letter is >= '\u4e00' and <= '\u9fff');
        if (ideographs > 0)
        {
            return ideographs / 2;
        }

        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            words += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return words;
    }
}
