namespace WipoMatch.Catalog;

/// <summary>One thing and its translations.</summary>
public sealed class CatalogSet
{
    private readonly CatalogEntry[] _entries;

    /// <summary>A set.</summary>
    /// <param name="entries">Its published items; at least one.</param>
    public CatalogSet(IReadOnlyList<CatalogEntry> entries)
    {
        _entries = [.. entries];
        Source = entries.FirstOrDefault(entry => entry.TranslationOf is null)
            ?? entries.MinBy(entry => entry.ContentItemId, StringComparer.Ordinal)!;
    }

    /// <summary>The item in the original language; when that is not published, the translation with the smallest id.</summary>
    public CatalogEntry Source { get; }

    /// <summary>When readers could see the newest change of any of its languages, UTC.</summary>
    public DateTime ChangedUtc => _entries.Max(entry => entry.ChangedUtc == default ? entry.ModifiedUtc : entry.ChangedUtc);

    /// <summary>The published items, one for each language.</summary>
    public IReadOnlyList<CatalogEntry> Entries => _entries;

    /// <summary>The item to show to a reader: in the reader's language when there is one, else in English for titles, else the source.</summary>
    /// <param name="language">The reader's language.</param>
    public CatalogEntry For(string language) => In(language) ?? Source;

    /// <summary>The item in a language, or null.</summary>
    /// <param name="language">One of the six codes.</param>
    public CatalogEntry? In(string language)
    {
        foreach (var entry in _entries)
        {
            if (entry.Language == language)
            {
                return entry;
            }
        }

        return null;
    }
}
