namespace WipoMatch.Display;

/// <summary>Knows the feeds of lists.</summary>
public interface IListFeeds
{
    /// <summary>The address of the feed with what a list shows, or null when there is none.</summary>
    /// <param name="path">The path of the list: <c>/en/stories</c>.</param>
    /// <param name="text">The words that are looked for, or empty.</param>
    /// <param name="filters">The values chosen by facet key.</param>
    string? UrlOf(string path, string text, IReadOnlyDictionary<string, IReadOnlyList<string>> filters);
}
