using WipoMatch.Concepts.Skos.Turtle;

namespace WipoMatch.Concepts.Skos;

/// <summary>Reads the concepts of a SKOS file in Turtle. What may stand in any order is put together at the end; other statements are passed over at once.</summary>
internal sealed class SkosReader
{
    private readonly SkosDrafts _drafts = new();
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
                _drafts.Of(subject, line).IsConcept = true;
                break;
            case SkosIris.PrefLabel or SkosIris.AltLabel or SkosIris.HiddenLabel or SkosIris.Definition or SkosIris.ScopeNote:
                TakeText(subject, predicate, found, line);
                break;
            case SkosIris.Value when SkosLanguages.Of(found.Language) is { } language:
                _drafts.AddValue(subject, language, found.Value, line);
                break;
            case SkosIris.Notation:
                TakeNotation(subject, found, line);
                break;
            case SkosIris.Broader when found.Kind == TurtleNodeKind.Iri:
                _drafts.Of(subject, line).Broader.Add((found.Value, line));
                break;
            case SkosIris.Narrower when found.Kind == TurtleNodeKind.Iri && subject.Kind == TurtleNodeKind.Iri:
                _drafts.Of(found, line).Broader.Add((subject.Value, line));
                break;
        }
    }

    private void TakeText(TurtleNode subject, string predicate, TurtleNode found, int line)
    {
        if (found.Kind != TurtleNodeKind.Literal)
        {
            NotesOf(_drafts.Of(subject, line), predicate)?.Nodes.Add(SkosDrafts.NameOf(found));
            return;
        }

        var draft = _drafts.Of(subject, line);
        if (SkosLanguages.Of(found.Language) is not { } language)
        {
            draft.OtherLanguages++;
            _leftOut.AddTag(found.Language.Length > 0 ? found.Language : "–");
            return;
        }

        switch (predicate)
        {
            case SkosIris.PrefLabel:
                draft.Labels.AddPreferred(language, found.Language, found.Value, line);
                break;
            case SkosIris.AltLabel or SkosIris.HiddenLabel:
                draft.Labels.AddFurther(language, found.Value, line);
                break;
            default:
                if (!NotesOf(draft, predicate)!.Add(language, found.Value))
                {
                    draft.Labels.AddLongText(line);
                }

                break;
        }
    }

    private static SkosNotes? NotesOf(SkosDraft draft, string predicate) =>
        predicate switch { SkosIris.Definition => draft.Definitions, SkosIris.ScopeNote => draft.ScopeNotes, _ => null };

    // Labels that are nodes of their own (SKOS-XL) have notations too, and there may be a million of them.
    private void TakeNotation(TurtleNode subject, TurtleNode notation, int line)
    {
        if (notation.Datatype == SkosIris.Code && ConceptCodes.IsCode(notation.Value))
        {
            _drafts.Of(subject, line).Code = notation.Value;
        }
        else if (_drafts.Find(subject) is { } draft && draft.Notation.Length == 0 && notation.Value.Length <= SkosTexts.LongestLabel)
        {
            draft.Notation = notation.Value;
        }
    }

    private SkosFile Finish()
    {
        var concepts = new List<SkosConcept>();
        foreach (var draft in _drafts.Concepts)
        {
            _leftOut.OtherLanguages += draft.OtherLanguages;
            if (draft.Finish(_drafts.DefinitionsOf(draft)) is { } concept)
            {
                concepts.Add(concept);
                _leftOut.AddLongTexts(draft.Labels.LongTexts, draft.Labels.LongTextsLine);
            }
            else
            {
                _leftOut.AddConcept(draft.Line);
            }
        }

        return concepts.Count > 0 ? new(concepts, _leftOut) : throw new SkosException("NoConcepts", 0, 0);
    }
}
