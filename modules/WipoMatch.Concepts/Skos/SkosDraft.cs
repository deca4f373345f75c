namespace WipoMatch.Concepts.Skos;

/// <summary>What a file has said so far about a resource; whether it is a concept may stand behind all the rest.</summary>
/// <param name="iri">Its IRI; null for a node without a name.</param>
/// <param name="line">The line that first named it.</param>
internal sealed class SkosDraft(string? iri, int line)
{
    public string? Iri { get; } = iri;

    public int Line { get; } = line;

    public bool IsConcept { get; set; }

    public string? Code { get; set; }

    public string Notation { get; set; } = "";

    public SkosNotes Definitions { get; } = new();

    public SkosNotes ScopeNotes { get; } = new();

    public List<(string Iri, int Line)> Broader { get; } = [];

    public SkosLabels Labels { get; } = new();

    public int OtherLanguages { get; set; }

    /// <summary>The concept.</summary>
    /// <param name="definitions">Its definitions and scope notes.</param>
    /// <returns>Null when it has no IRI or no label.</returns>
    /// <exception cref="SkosException">It has two preferred labels in one language.</exception>
    public SkosConcept? Finish(IReadOnlyDictionary<string, string> definitions)
    {
        if (Labels.Clash is (var at, var tag))
        {
            throw new SkosException("TwoLabels", at, 0, Iri ?? "", tag);
        }

        return Iri is null || Labels.Preferred.Count == 0 ? null : new SkosConcept(Iri, Line)
        {
            Code = SkosIris.CodeOf(Iri) ?? Code,
            Notation = Notation,
            Labels = Labels.Preferred,
            FurtherLabels = Labels.Further,
            Definitions = definitions,
            Broader = [.. Broader.DistinctBy(wider => wider.Iri, StringComparer.Ordinal)],
        };
    }
}
