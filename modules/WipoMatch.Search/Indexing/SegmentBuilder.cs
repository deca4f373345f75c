using System.Runtime.InteropServices;
using WipoMatch.Localization;
using WipoMatch.TextAnalysis.Contracts;
using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>Makes segments from texts, one after the other, in memory that is used again; of the texts it keeps nothing but the words.</summary>
internal sealed class SegmentBuilder
{
    // Bounds the memory of building, whatever the texts' length: about 600 stories.
    private const int Full = 500_000;

    private readonly List<SegmentDocument> _documents = [];
    private readonly Occurrences _occurrences = new();
    private readonly List<AnalyzedToken> _tokens = [];
    private readonly TermTableWriter _terms = new();
    private readonly Dictionary<string, int>[] _words =
        [.. SiteLanguages.All.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    private int _lists;

    public bool IsFull => _occurrences.Count >= Full;

    /// <summary>Takes a document over; one in a language that the site does not speak cannot be found.</summary>
    public void Add(SearchDocument row)
    {
        var language = SegmentDocument.LanguageNumber(row.Language);
        if (language < 0)
        {
            return;
        }

        var analyzer = AnalyzerSet.For(row.Language);
        var lengths = Add(analyzer, language, row.Title, Field.Title)
            + Add(analyzer, language, row.Summary, Field.Summary)
            + Add(analyzer, language, row.Body, Field.Body);
        _documents.Add(new SegmentDocument(row.ContentItemId, (byte)language, lengths));
    }

    /// <summary>Makes a segment of the documents that were added since the last one.</summary>
    public Segment Build()
    {
        _occurrences.Sort(_lists);
        for (var language = 0; language < _words.Length; language++)
        {
            string[] words = [.. _words[language].Keys];
            int[] lists = [.. _words[language].Values];
            Array.Sort(words, lists, StringComparer.Ordinal);
            for (var word = 0; word < words.Length; word++)
            {
                _occurrences.Write(lists[word], _terms.Stems);
                _occurrences.Write(lists[word] + 1, _terms.Exact);
                _terms.EndWord(language, words[word]);
            }
        }

        var segment = new Segment([.. _documents], _terms.ToTable());
        Clear();
        return segment;
    }

    private void Clear()
    {
        _documents.Clear();
        _occurrences.Clear();
        _lists = 0;
        foreach (var words in _words)
        {
            words.Clear();
        }
    }

    private FieldCounts Add(LanguageAnalyzer analyzer, int language, string text, Field field)
    {
        _tokens.Clear();
        analyzer.Analyze(text, _tokens);
        var length = default(FieldCounts);
        foreach (var token in _tokens)
        {
            _occurrences.Add(ListOf(language, token.Exact) + 1, _documents.Count, field);
            if (token.Role != TokenRole.StopWord)
            {
                _occurrences.Add(ListOf(language, token.Stem), _documents.Count, field);
            }

            if (token.CountsInLength)
            {
                length += Occurrences.One(field);
            }
        }

        return length;
    }

    // Each word has two lists: as a stem, and as it is written.
    private int ListOf(int language, string word)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_words[language], word, out var isKnown);
        if (!isKnown)
        {
            list = _lists;
            _lists += 2;
        }

        return list;
    }
}
