namespace WipoMatch.Catalog;

/// <summary>One published item in one language.</summary>
public sealed record CatalogEntry
{
    /// <summary>The content item.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>The live version.</summary>
    public required string ContentItemVersionId { get; init; }

    /// <summary>The content type.</summary>
    public required string ContentType { get; init; }

    /// <summary>The language of the text.</summary>
    public required string Language { get; init; }

    /// <summary>The id that translations share.</summary>
    public required string LocalizationSet { get; init; }

    /// <summary>The content item id of the source when this is a translation, else null.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>The id in exchange records.</summary>
    public required string ExchangeId { get; init; }

    /// <summary>The last part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Two sentences, or empty.</summary>
    public required string Summary { get; init; }

    /// <summary>Words in the text, for the reading time; characters divided by two in Chinese.</summary>
    public int Words { get; init; }

    /// <summary>The first day on which it counts (an offer's start), or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it counts (an offer's end, a need's date), or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Values by facet key: theme country modality support sdg ipField year organization status kind …</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; }

    /// <summary>When it was published, UTC.</summary>
    public DateTime PublishedUtc { get; init; }

    /// <summary>When it was changed last, UTC.</summary>
    public DateTime ModifiedUtc { get; init; }

    /// <summary>When readers could see it first as it is now, UTC; never earlier than what was written before, whatever dates the item has.</summary>
    public DateTime ChangedUtc { get; init; }

    /// <summary>The values of a facet.</summary>
    /// <param name="key">The query key.</param>
    public IReadOnlyList<string> Values(string key) => Facets.GetValueOrDefault(key) ?? [];

    /// <summary>The first value of a facet, or null.</summary>
    /// <param name="key">The query key.</param>
    public string? Value(string key) => Values(key) is [var first, ..] ? first : null;
}
