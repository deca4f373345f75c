using WipoMatch.Taxonomies.Contracts;

namespace WipoMatch.Concepts.Skos.Import;

/// <summary>
/// Which concept of a file is which term: the one of the same IRI, else the one whose code the file states, else a new one with a code made for it.
/// Codes that the site or the file has already are not given twice.
/// </summary>
internal sealed class ConceptNames
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    /// <summary>Names the concepts of a file.</summary>
    /// <param name="concepts">The concepts, each IRI once.</param>
    /// <param name="current">The terms of the site.</param>
    public ConceptNames(IReadOnlyList<SkosConcept> concepts, IReadOnlyList<VocabularyTerm> current)
    {
        var known = current.ToDictionary(term => SkosIris.Of(term.Source, term.Code), term => term.Code, StringComparer.Ordinal);
        var given = new HashSet<string>(StringComparer.Ordinal);
        Give(concept => known.GetValueOrDefault(concept.Iri));
        Give(concept => concept.Code);
        given.UnionWith(current.Select(term => term.Code));
        Give(concept => ConceptCodes.Derive(concept.Iri, concept.Notation, given.Contains));

        void Give(Func<SkosConcept, string?> codeOf)
        {
            foreach (var concept in concepts.Where(concept => !_codes.ContainsKey(concept.Iri)))
            {
                if (codeOf(concept) is { } code && given.Add(code))
                {
                    _codes.Add(concept.Iri, code);
                }
            }
        }
    }

    /// <summary>The code of a concept of the file, or null when the file has no such concept.</summary>
    /// <param name="iri">Its IRI.</param>
    public string? CodeOf(string iri) => _codes.GetValueOrDefault(iri);
}
