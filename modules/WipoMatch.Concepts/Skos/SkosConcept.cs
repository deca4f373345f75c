namespace WipoMatch.Concepts.Skos;

/// <summary>A concept as a file describes it: what of it the platform keeps.</summary>
/// <param name="Iri">Its IRI.</param>
/// <param name="Line">The line that first names it, from 1.</param>
internal sealed record SkosConcept(string Iri, int Line)
{
    /// <summary>Its code by its IRI or by a notation of our type; null when the file states none.</summary>
    public string? Code { get; init; }

    /// <summary>A notation of its publisher; may be empty.</summary>
    public string Notation { get; init; } = "";

    /// <summary>Preferred labels by language code.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary>Alternative and hidden labels by language code.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> FurtherLabels { get; init; }

    /// <summary>Definitions by language code, scope notes where there is no definition.</summary>
    public required IReadOnlyDictionary<string, string> Definitions { get; init; }

    /// <summary>The IRIs of wider concepts with the lines that say so.</summary>
    public required IReadOnlyList<(string Iri, int Line)> Broader { get; init; }
}

/// <summary>What a file says.</summary>
/// <param name="Concepts">The concepts that can be taken, in the order of the file.</param>
/// <param name="LeftOut">What is not taken.</param>
internal sealed record SkosFile(IReadOnlyList<SkosConcept> Concepts, LeftOut LeftOut);
