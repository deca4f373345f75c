using System.Runtime.InteropServices;
using WipoMatch.Concepts.Contracts;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Indexing;

/// <summary>Makes segments from texts, one after the other, in memory that is used again; of the texts it keeps nothing but the words.</summary>
/// <param name="scheme">The concepts that meanings speak of.</param>
internal sealed class SegmentBuilder(ConceptScheme scheme)
{
    // Bounds the memory of building, whatever the texts' length: about 600 stories.
    private const int Full = 500_000;

    // No phrase reaches from one field into the next.
    private const int Gap = 16;

    private readonly List<SegmentDocument> _documents = [];
    private readonly Occurrences _occurrences = new();
    private readonly TermTableWriter _terms = new();
    private readonly NearnessTableWriter _nearness = new();
    private readonly Dictionary<string, int>[] _words =
        [.. Enumerable.Range(0, SegmentDocument.ConceptLanguage + 1).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    private int _lists;

    public bool IsFull => _occurrences.Count >= Full;

    public bool IsEmpty => _documents.Count == 0;

    /// <summary>Takes a document over; one in a language that the site does not speak cannot be found.</summary>
    public void Add(ReadDocument document)
    {
        var row = document.Row;
        var language = SegmentDocument.LanguageNumber(row.Language);
        if (language < 0)
        {
            return;
        }

        var (position, lengths) = (0, default(FieldCounts));
        for (var field = 0; field < document.Fields.Count; field++)
        {
            var tokens = document.Fields[field];
            lengths += Add(language, tokens, (Field)field, position);
            position += tokens.Count > 0 ? tokens[^1].Position + Gap : 0;
        }

        Add(document.Meaning);
        _documents.Add(new SegmentDocument(row.ContentItemId, (byte)language, lengths, SegmentDocument.StandingOf(row.ContentType), row.Stamp));
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
                _occurrences.Write(lists[word], _terms.Stems, _terms.Positions);
                _occurrences.Write(lists[word] + 1, _terms.Exact, positions: null);
                _terms.EndWord(language, words[word]);
            }
        }

        var segment = new Segment([.. _documents], _terms.ToTable(), _nearness.ToTable());
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

    private FieldCounts Add(int language, IReadOnlyList<AnalyzedToken> tokens, Field field, int start)
    {
        var length = default(FieldCounts);
        foreach (var token in tokens)
        {
            _occurrences.Add(ListOf(language, token.Exact) + 1, _documents.Count, field, start + token.Position);
            if (token.Role != TokenRole.StopWord)
            {
                _occurrences.Add(ListOf(language, token.Stem), _documents.Count, field, start + token.Position);
            }

            length += token.CountsInLength ? FieldCounts.One(field) : default;
        }

        return length;
    }

    private void Add(Meaning? meaning)
    {
        if (meaning is null)
        {
            return;
        }

        _nearness.Add(_documents.Count, meaning.Subject);
        foreach (var place in meaning.Mentions.Places)
        {
            _occurrences.Add(ListOf(SegmentDocument.ConceptLanguage, scheme.Concepts[place].Id), _documents.Count, Field.Keywords, 0);
        }
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
