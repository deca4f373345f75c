using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Finds the words of a segment that are few slips away from another one, by looking at each.</summary>
internal static class NearWords
{
    /// <summary>The words, with how many live documents have each in their text and the first of these.</summary>
    public static List<(string Word, int Documents, string ContentItemId)> In(LiveSegment segment, int language, NearTo word)
    {
        var found = new List<(string Word, int Documents, string ContentItemId)>();
        var terms = segment.Segment.Terms;
        var end = terms.FirstFrom(language + 1, "");
        for (var term = terms.FirstFrom(language, ""); term < end; term++)
        {
            var known = terms[term][1..];
            if (word.Includes(known) && Having(segment, terms.PostingsOf(term).Exact) is { Documents: > 0 } having)
            {
                found.Add((known.ToString(), having.Documents, having.ContentItemId));
            }
        }

        return found;
    }

    private static (int Documents, string ContentItemId) Having(LiveSegment segment, PostingReader postings)
    {
        var (documents, first) = (0, "");
        while (postings.MoveNext())
        {
            if (postings.Counts.IsInText && segment.IsLive(postings.Document))
            {
                first = documents++ == 0 ? segment.Segment.Documents[postings.Document].ContentItemId : first;
            }
        }

        return (documents, first);
    }
}
