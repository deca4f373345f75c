namespace WipoMatch.Search.Indexing;

/// <summary>Makes one segment of several, from their postings; documents that are not live are left out.</summary>
internal sealed class SegmentMerger
{
    private readonly IReadOnlyList<LiveSegment> _parts;
    private readonly int[] _next;
    private readonly int[][] _numbers;
    private readonly List<SegmentDocument> _documents = [];
    private readonly NearnessTableWriter _nearness = new();

    private SegmentMerger(IReadOnlyList<LiveSegment> parts)
    {
        _parts = parts;
        _next = new int[parts.Count];
        _numbers = [.. parts.Select(Number)];
    }

    public static LiveSegment Merge(IReadOnlyList<LiveSegment> parts) => new(new SegmentMerger(parts).Merge());

    private Segment Merge()
    {
        var terms = new TermTableWriter(_parts.Sum(part => part.Segment.Terms.PostingsLength));
        while (TryFindLeast(out var word))
        {
            for (var part = 0; part < _parts.Count; part++)
            {
                if (IsAt(part, word))
                {
                    Copy(part, terms);
                    _next[part]++;
                }
            }

            terms.EndWord(word[0], word[1..]);
        }

        return new Segment([.. _documents], terms.ToTable(), MergeNearness());
    }

    private NearnessTable MergeNearness()
    {
        var concepts = _parts.Max(part => part.Segment.Nearness.Concepts);
        for (var concept = 0; concept < concepts; concept++)
        {
            for (var part = 0; part < _parts.Count; part++)
            {
                var (own, numbers) = (concept, _numbers[part]);
                _parts[part].Segment.Nearness.CopyTo(concept, (document, nearness) => Keep(own, numbers[document], nearness));
            }
        }

        return _nearness.ToTable();
    }

    private void Keep(int concept, int document, byte nearness)
    {
        if (document >= 0)
        {
            _nearness.Add(document, concept, nearness);
        }
    }

    // The new numbers of a part's documents, -1 for those that are left out.
    private int[] Number(LiveSegment part)
    {
        var numbers = new int[part.Segment.Documents.Length];
        for (var document = 0; document < numbers.Length; document++)
        {
            numbers[document] = part.IsLive(document) ? _documents.Count : -1;
            if (part.IsLive(document))
            {
                _documents.Add(part.Segment.Documents[document]);
            }
        }

        return numbers;
    }

    private bool TryFindLeast(out ReadOnlySpan<char> least)
    {
        least = [];
        for (var part = 0; part < _parts.Count; part++)
        {
            var terms = _parts[part].Segment.Terms;
            if (_next[part] < terms.Count && (least.IsEmpty || terms[_next[part]].SequenceCompareTo(least) < 0))
            {
                least = terms[_next[part]];
            }
        }

        return !least.IsEmpty;
    }

    private bool IsAt(int part, ReadOnlySpan<char> word)
    {
        var terms = _parts[part].Segment.Terms;
        return _next[part] < terms.Count && terms[_next[part]].SequenceEqual(word);
    }

    private void Copy(int part, TermTableWriter terms)
    {
        var postings = _parts[part].Segment.Terms.PostingsOf(_next[part]);
        Copy(postings.Stems, postings.Positions, _numbers[part], terms);
        Copy(postings.Exact, _numbers[part], terms.Exact);
    }

    private static void Copy(PostingReader postings, PositionReader positions, int[] numbers, TermTableWriter terms)
    {
        while (postings.MoveNext())
        {
            var places = positions.Take(postings.Counts.Sum);
            if (numbers[postings.Document] >= 0)
            {
                terms.Stems.Add(numbers[postings.Document], postings.Counts);
                terms.Positions.Copy(places);
            }
        }
    }

    private static void Copy(PostingReader postings, int[] numbers, PostingList output)
    {
        while (postings.MoveNext())
        {
            if (numbers[postings.Document] >= 0)
            {
                output.Add(numbers[postings.Document], postings.Counts);
            }
        }
    }
}
