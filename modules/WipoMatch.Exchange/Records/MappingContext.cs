using WipoMatch.ContentManagement;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Records;

/// <summary>What a record is mapped with.</summary>
internal sealed class MappingContext
{
    public required ITaxonomies Taxonomies { get; init; }

    public required IReferences References { get; init; }

    /// <summary>The item that the record becomes.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>The newest version of the item, or null when it is new.</summary>
    public ContentItem? Existing { get; init; }

    /// <summary>The source when the record is a translation, else null.</summary>
    public ContentItem? Source { get; init; }

    /// <summary>The id of the localization set of a new item without a source.</summary>
    public required string NewLocalizationSet { get; init; }

    /// <summary>The language of records that do not name theirs, or null.</summary>
    public string? DefaultLanguage { get; init; }

    /// <summary>Whether everything is to be published, whatever the records say.</summary>
    public bool Publish { get; init; }

    /// <summary>The day to which relative dates refer; null where they are not allowed.</summary>
    public DateOnly? RelativeTo { get; init; }
}

/// <summary>The things that records may refer to.</summary>
internal interface IReferences
{
    /// <summary>Finds what an exchange id means.</summary>
    /// <param name="exchangeId">An id of the file or of the site.</param>
    /// <returns>Null when nobody has the id.</returns>
    ReferenceTarget? Find(string exchangeId);
}

/// <summary>What an exchange id means.</summary>
/// <param name="ContentItemId">The content item.</param>
/// <param name="ContentType">Its type.</param>
internal sealed record ReferenceTarget(string ContentItemId, string ContentType);
