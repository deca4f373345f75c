using WipoMatch.Taxonomies.Contracts;

namespace WipoMatch.Concepts.Skos.Import;

/// <summary>What the vocabulary is when a file has been brought in.</summary>
/// <param name="file">What the file says.</param>
/// <param name="replaces">Whether concepts that the file lacks are no more.</param>
internal sealed class ImportPlan(SkosFile file, bool replaces)
{
    // Vectors number concepts with 16 bits.
    private const int MostConcepts = ushort.MaxValue;

    /// <summary>The terms of the vocabulary: those of before in their order, then the new ones in that of the file.</summary>
    /// <param name="current">The terms as they are.</param>
    /// <exception cref="SkosException">There are too many, or one would be wider than itself.</exception>
    public IReadOnlyList<VocabularyTerm> Apply(IReadOnlyList<VocabularyTerm> current)
    {
        var names = new ConceptNames(file.Concepts, current);
        var outside = replaces ? [] : current.ToDictionary(term => SkosIris.Of(term.Source, term.Code), term => term.Code, StringComparer.Ordinal);
        var described = file.Concepts.Select(concept => Describe(concept, names, outside)).ToDictionary(term => term.Code, StringComparer.Ordinal);
        var before = current.Select(term => term.Code).ToHashSet(StringComparer.Ordinal);
        List<VocabularyTerm> terms =
        [
            .. current.Where(term => !replaces || described.ContainsKey(term.Code)).Select(term => described.GetValueOrDefault(term.Code) ?? term),
            .. described.Values.Where(term => !before.Contains(term.Code)),
        ];
        if (terms.Count > MostConcepts)
        {
            throw new SkosException("TooMany", file.Concepts[^1].Line, 0, MostConcepts);
        }

        RefuseLoops(terms, names);
        return terms;
    }

    private VocabularyTerm Describe(SkosConcept concept, ConceptNames names, Dictionary<string, string> outside)
    {
        var code = names.CodeOf(concept.Iri)!;
        return new(code)
        {
            Source = SkosIris.Of("", code) == concept.Iri ? "" : concept.Iri,
            Labels = concept.Labels,
            Definitions = concept.Definitions,
            FurtherLabels = concept.FurtherLabels.Where(labels => labels.Value.Count > 0)
                .ToDictionary(labels => labels.Key, labels => string.Join('\n', labels.Value), StringComparer.Ordinal),
            Broader = Wider(concept, names, outside),
        };
    }

    private List<string> Wider(SkosConcept concept, ConceptNames names, Dictionary<string, string> outside)
    {
        var codes = new List<string>();
        var room = SkosTexts.LongestText;
        foreach (var (iri, line) in concept.Broader)
        {
            if ((names.CodeOf(iri) ?? outside.GetValueOrDefault(iri)) is { } code && code.Length < room)
            {
                codes.Add(code);
                room -= code.Length + 1;
            }
            else
            {
                file.LeftOut.AddLink(line);
            }
        }

        return codes;
    }

    private void RefuseLoops(List<VocabularyTerm> terms, ConceptNames names)
    {
        var byCode = terms.ToDictionary(term => term.Code, StringComparer.Ordinal);
        if (VocabularyLoops.Find(byCode, file.Concepts.Select(concept => names.CodeOf(concept.Iri)!)) is not { } loop)
        {
            return;
        }

        var steps = loop.Zip(loop.Skip(1)).ToHashSet();
        var line = file.Concepts
            .SelectMany(concept => concept.Broader.Select(wider => (Step: (names.CodeOf(concept.Iri)!, names.CodeOf(wider.Iri) ?? ""), wider.Line)))
            .Where(stated => steps.Contains(stated.Step)).Select(stated => stated.Line).DefaultIfEmpty().Max();
        throw new SkosException("Loop", line, 0, string.Join(" → ", loop.Select(code => SkosIris.Of(byCode[code].Source, code))));
    }
}
