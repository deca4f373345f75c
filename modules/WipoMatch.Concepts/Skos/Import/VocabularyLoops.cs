using WipoMatch.Taxonomies.Contracts;

namespace WipoMatch.Concepts.Skos.Import;

/// <summary>Finds concepts that are wider than themselves, however long the way; keeps the way on a stack of its own.</summary>
internal static class VocabularyLoops
{
    /// <summary>The codes of a loop, each wider than the one before and the first one again at the end; null when there is none.</summary>
    /// <param name="terms">All terms by code; wider ones that are not among them end a way.</param>
    /// <param name="starts">The codes to start from.</param>
    public static IReadOnlyList<string>? Find(IReadOnlyDictionary<string, VocabularyTerm> terms, IEnumerable<string> starts)
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in starts)
        {
            if (FindFrom(start, terms, finished) is { } loop)
            {
                return loop;
            }
        }

        return null;
    }

    private static List<string>? FindFrom(string start, IReadOnlyDictionary<string, VocabularyTerm> terms, HashSet<string> finished)
    {
        var way = new List<(string Code, int Next)> { (start, 0) };
        var onWay = new HashSet<string>(StringComparer.Ordinal) { start };
        while (way.Count > 0)
        {
            var (code, next) = way[^1];
            if (finished.Contains(code) || !terms.TryGetValue(code, out var term) || next == term.Broader.Count)
            {
                finished.Add(code);
                onWay.Remove(code);
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[^1] = (code, next + 1);
            var wider = term.Broader[next];
            if (!onWay.Add(wider))
            {
                return [.. way.Select(step => step.Code).SkipWhile(step => step != wider), wider];
            }

            way.Add((wider, 0));
        }

        return null;
    }
}
