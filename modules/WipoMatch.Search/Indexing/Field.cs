namespace WipoMatch.Search.Indexing;

/// <summary>The fields that weigh differently, in the order in which a document is read.</summary>
internal enum Field
{
    Title,
    Summary,
    Body,

    /// <summary>What a document is filed under: its countries and concepts, by name in all languages. Stands once or not at all.</summary>
    Keywords,
}
