using System.Collections;
using WipoMatch.Localization;

namespace WipoMatch.Search.Indexing;

/// <summary>A segment and which of its documents have been replaced or have left; immutable.</summary>
internal sealed class LiveSegment
{
    private readonly BitArray? _deleted;
    private readonly LanguageTotals[] _totals = new LanguageTotals[SiteLanguages.All.Count];

    public LiveSegment(Segment segment, BitArray? deleted = null)
    {
        (Segment, _deleted) = (segment, deleted);
        for (var document = 0; document < segment.Documents.Length; document++)
        {
            if (IsLive(document))
            {
                ref readonly var kept = ref segment.Documents[document];
                _totals[kept.Language] += kept.Lengths;
                Live++;
            }
        }
    }

    public Segment Segment { get; }

    /// <summary>How many documents are live.</summary>
    public int Live { get; }

    /// <summary>The live documents of each language.</summary>
    public ReadOnlySpan<LanguageTotals> Totals => _totals;

    /// <summary>How many live documents a list has.</summary>
    public int CountOf(PostingReader postings)
    {
        var count = 0;
        while (postings.MoveNext())
        {
            count += IsLive(postings.Document) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a live document has one of the lists' words in its text.</summary>
    public bool HasInText(TermPostings postings) => HasInText(postings.Stems) || HasInText(postings.Exact);

    private bool HasInText(PostingReader postings)
    {
        while (postings.MoveNext())
        {
            if (postings.Counts.IsInText && IsLive(postings.Document))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsLive(int document) => _deleted is null || !_deleted[document];

    /// <summary>The segment with some of its documents; itself when it has no others.</summary>
    public LiveSegment Only(Predicate<int> isWanted)
    {
        var deleted = new BitArray(Segment.Documents.Length);
        for (var document = 0; document < deleted.Length; document++)
        {
            deleted[document] = !IsLive(document) || !isWanted(document);
        }

        return deleted.HasAnySet() ? new LiveSegment(Segment, deleted) : this;
    }

    /// <summary>The segment without some items; itself when it has none of them.</summary>
    public LiveSegment Without(IReadOnlySet<string> contentItemIds)
    {
        BitArray? deleted = null;
        for (var document = 0; document < Segment.Documents.Length; document++)
        {
            if (IsLive(document) && contentItemIds.Contains(Segment.Documents[document].ContentItemId))
            {
                deleted ??= _deleted is null ? new BitArray(Segment.Documents.Length) : new BitArray(_deleted);
                deleted[document] = true;
            }
        }

        return deleted is null ? this : new LiveSegment(Segment, deleted);
    }
}
