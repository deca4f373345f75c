using WipoMatch.Concepts.Skos.Turtle;

namespace WipoMatch.Concepts.Skos;

/// <summary>Reads the concepts of a SKOS file in Turtle. What may stand in any order is put together at the end; other statements are passed over at once.</summary>
internal sealed class SkosReader
{
    // Collections and schemes have labels too, and notes may be nodes of their own.
    private const int MostResources = 300_000;

    private readonly Dictionary<string, SkosDraft> _drafts = new(StringComparer.Ordinal);
    private readonly List<SkosDraft> _inOrder = [];
    private readonly Dictionary<string, SkosNotes> _values = new(StringComparer.Ordinal);
    private readonly LeftOut _leftOut = new();

    private SkosReader()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file; its decoder throws at what is not UTF-8.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="SkosException">The file is not Turtle, describes no concept, or breaks a rule of SKOS.</exception>
    public static SkosFile Read(TextReader text, CancellationToken cancellationToken)
    {
        var reader = new SkosReader();
        foreach (var triple in new TurtleReader(text).Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Take(triple);
        }

        return reader.Finish();
    }

    private void Take(TurtleTriple triple)
    {
        var (subject, predicate, found, line) = triple;
        switch (predicate)
        {
            case SkosIris.Type when found.Value == SkosIris.Concept && found.Kind == TurtleNodeKind.Iri:
                Of(subject, line).IsConcept = true;
                break;
            case SkosIris.PrefLabel or SkosIris.AltLabel or SkosIris.HiddenLabel or SkosIris.Definition or SkosIris.ScopeNote:
                TakeText(subject, predicate, found, line);
                break;
            case SkosIris.Value when SkosLanguages.Of(found.Language) is { } language:
                TakeValue(NameOf(subject), language, found.Value, line);
                break;
            case SkosIris.Notation:
                TakeNotation(subject, found, line);
                break;
            case SkosIris.Broader when found.Kind == TurtleNodeKind.Iri:
                Of(subject, line).Broader.Add((found.Value, line));
                break;
            case SkosIris.Narrower when found.Kind == TurtleNodeKind.Iri && subject.Kind == TurtleNodeKind.Iri:
                Of(found, line).Broader.Add((subject.Value, line));
                break;
        }
    }

    private void TakeText(TurtleNode subject, string predicate, TurtleNode found, int line)
    {
        if (found.Kind != TurtleNodeKind.Literal)
        {
            NotesOf(Of(subject, line), predicate)?.Nodes.Add(NameOf(found));
            return;
        }

        var draft = Of(subject, line);
        if (SkosLanguages.Of(found.Language) is not { } language)
        {
            draft.OtherLanguages++;
            _leftOut.AddTag(found.Language.Length > 0 ? found.Language : "–");
            return;
        }

        switch (predicate)
        {
            case SkosIris.PrefLabel:
                draft.AddPreferred(language, found.Language, found.Value, line);
                break;
            case SkosIris.AltLabel or SkosIris.HiddenLabel:
                draft.AddFurther(language, found.Value, line);
                break;
            default:
                if (!NotesOf(draft, predicate)!.Add(language, found.Value))
                {
                    draft.AddLongText(line);
                }

                break;
        }
    }

    private static SkosNotes? NotesOf(SkosDraft draft, string predicate) =>
        predicate switch { SkosIris.Definition => draft.Definitions, SkosIris.ScopeNote => draft.ScopeNotes, _ => null };

    // A note may be a node with texts of its own (SKOS Reference, section 7).
    private void TakeValue(string name, string language, string text, int line)
    {
        if (!_values.TryGetValue(name, out var notes))
        {
            _values[name] = notes = _values.Count < MostResources ? new() : throw new SkosException("TooMany", line, 0, MostResources);
        }

        notes.Add(language, text);
    }

    // Labels that are nodes of their own (SKOS-XL) have notations too, and there may be a million of them.
    private void TakeNotation(TurtleNode subject, TurtleNode notation, int line)
    {
        if (notation.Datatype == SkosIris.Code && ConceptCodes.IsCode(notation.Value))
        {
            Of(subject, line).Code = notation.Value;
        }
        else if (_drafts.TryGetValue(NameOf(subject), out var draft) && draft.Notation.Length == 0 && notation.Value.Length <= SkosTexts.LongestLabel)
        {
            draft.Notation = notation.Value;
        }
    }

    private SkosFile Finish()
    {
        var concepts = new List<SkosConcept>();
        foreach (var draft in _inOrder.Where(draft => draft.IsConcept))
        {
            _leftOut.OtherLanguages += draft.OtherLanguages;
            if (draft.Finish(Definitions(draft)) is { } concept)
            {
                concepts.Add(concept);
                _leftOut.AddLongTexts(draft.LongTexts, draft.LongTextsLine);
            }
            else
            {
                _leftOut.AddConcept(draft.Line);
            }
        }

        return concepts.Count + _leftOut.Concepts > 0 ? new(concepts, _leftOut) : throw new SkosException("NoConcepts", 0, 0);
    }

    private Dictionary<string, string> Definitions(SkosDraft draft)
    {
        foreach (var notes in new[] { draft.Definitions, draft.ScopeNotes })
        {
            foreach (var (language, text) in notes.Nodes.Select(name => _values.GetValueOrDefault(name)).OfType<SkosNotes>().SelectMany(node => node.Texts))
            {
                if (!notes.Add(language, text))
                {
                    draft.AddLongText(draft.Line);
                }
            }
        }

        var definitions = new Dictionary<string, string>(draft.ScopeNotes.Texts, StringComparer.Ordinal);
        foreach (var (language, text) in draft.Definitions.Texts)
        {
            definitions[language] = text;
        }

        return definitions;
    }

    private SkosDraft Of(TurtleNode node, int line)
    {
        var name = NameOf(node);
        if (_drafts.TryGetValue(name, out var draft))
        {
            return draft;
        }

        if (_drafts.Count == MostResources)
        {
            throw new SkosException("TooMany", line, 0, MostResources);
        }

        draft = new SkosDraft(node.Kind == TurtleNodeKind.Iri ? node.Value : null, line);
        _drafts.Add(name, draft);
        _inOrder.Add(draft);
        return draft;
    }

    private static string NameOf(TurtleNode node) => node.Kind == TurtleNodeKind.Blank ? "_:" + node.Value : node.Value;
}
