namespace WipoMatch.Concepts.Skos;

/// <summary>The names that files of concepts use (W3C SKOS Reference, 2009), and those of this platform.</summary>
internal static class SkosIris
{
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";
    public const string Concept = Skos + "Concept";
    public const string PrefLabel = Skos + "prefLabel";
    public const string AltLabel = Skos + "altLabel";
    public const string HiddenLabel = Skos + "hiddenLabel";
    public const string Definition = Skos + "definition";
    public const string ScopeNote = Skos + "scopeNote";
    public const string Notation = Skos + "notation";
    public const string Broader = Skos + "broader";
    public const string Narrower = Skos + "narrower";
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    public const string Value = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";

    /// <summary>The type of notations that are codes of this platform.</summary>
    public const string Code = "urn:wipomatch:code";

    /// <summary>The scheme of exported concepts.</summary>
    public const string Scheme = "urn:wipomatch:concepts";

    private const string Own = "urn:wipomatch:concept:";

    /// <summary>The IRI of a concept: that of its publisher, else one made of its code.</summary>
    /// <param name="source">The IRI of its publisher; empty for concepts of the platform.</param>
    /// <param name="code">Its code.</param>
    public static string Of(string source, string code) => source.Length > 0 ? source : Own + code;

    /// <summary>The code that an IRI of the platform names, or null for IRIs of others.</summary>
    /// <param name="iri">The IRI.</param>
    public static string? CodeOf(string iri) => iri.StartsWith(Own, StringComparison.Ordinal) && ConceptCodes.IsCode(iri[Own.Length..]) ? iri[Own.Length..] : null;
}
