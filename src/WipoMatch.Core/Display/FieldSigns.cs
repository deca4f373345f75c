namespace WipoMatch.Core.Display;

/// <summary>Filters that stand in a question as <c>country:KE</c>.</summary>
internal static class FieldSigns
{
    private const char Sign = ':';

    /// <summary>Takes the filters out of a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="facets">The keys that the list knows; capitals make no difference.</param>
    /// <returns>The rest of the question, and the filters in the order in which they stood.</returns>
    public static (string Text, IReadOnlyList<KeyValuePair<string, string>> Filters) Split(string text, IReadOnlyList<string> facets)
    {
        if (!text.Contains(Sign, StringComparison.Ordinal))
        {
            return (text, []);
        }

        var (rest, filters) = (new List<string>(), new List<KeyValuePair<string, string>>());
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = word.IndexOf(Sign, StringComparison.Ordinal);
            var key = at > 0 && at < word.Length - 1 ? facets.FirstOrDefault(facet => word.AsSpan(0, at).Equals(facet, StringComparison.OrdinalIgnoreCase)) : null;
            if (key is null)
            {
                rest.Add(word);
            }
            else
            {
                filters.Add(new(key, word[(at + 1)..].Trim('"')));
            }
        }

        return (string.Join(' ', rest), filters);
    }
}
