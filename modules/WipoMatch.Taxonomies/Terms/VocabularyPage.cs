using WipoMatch.Localization;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>What a vocabulary's page shows: all terms of a small one, a part of a large one.</summary>
public sealed record VocabularyPage
{
    private const int LargeFrom = 101;

    private const int PageSize = 50;

    private VocabularyPage(VocabularyView vocabulary, string query, IReadOnlyList<TermLine> found, int page)
    {
        (Vocabulary, Query, Found) = (vocabulary, query, found.Count);
        PageCount = IsLarge ? Math.Max(1, (found.Count + PageSize - 1) / PageSize) : 1;
        Page = Math.Clamp(page, 1, PageCount);
        Terms = IsLarge ? [.. found.Skip((Page - 1) * PageSize).Take(PageSize)] : found;
    }

    /// <summary>The vocabulary.</summary>
    public VocabularyView Vocabulary { get; }

    /// <summary>Whether it is searched and shown in pages.</summary>
    public bool IsLarge => Vocabulary.Terms.Count >= LargeFrom;

    /// <summary>What was looked for; empty when nothing was.</summary>
    public string Query { get; }

    /// <summary>How many terms fit.</summary>
    public int Found { get; }

    /// <summary>The page shown, from 1.</summary>
    public int Page { get; }

    /// <summary>How many there are.</summary>
    public int PageCount { get; }

    /// <summary>The terms shown.</summary>
    public IReadOnlyList<TermLine> Terms { get; }

    /// <summary>The page of a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="query">Words of a label in any language, or of a code.</param>
    /// <param name="page">The page; a number that does not exist gives the nearest one.</param>
    public static VocabularyPage Of(VocabularyView vocabulary, string? query, int page)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var asked = query?.Trim() ?? "";
        return new(vocabulary, asked, asked.Length == 0 ? vocabulary.Terms : [.. vocabulary.Terms.Where(term => Fits(term, asked))], page);
    }

    private static bool Fits(TermLine term, string asked) =>
        term.Labels.Values.Concat(term.FurtherLabels.Values).Append(term.Code).Any(label => LabelSearch.IndexOf(label, asked) >= 0);
}
