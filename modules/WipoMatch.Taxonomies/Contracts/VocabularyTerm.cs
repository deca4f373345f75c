namespace WipoMatch.Taxonomies.Contracts;

/// <summary>A term as a whole file of terms describes it; texts that are missing stand in no dictionary.</summary>
/// <param name="Code">The stable code, unique in its vocabulary: at most 64 lower-case Latin letters, digits and single hyphens.</param>
public sealed record VocabularyTerm(string Code)
{
    /// <summary>The IRI under which its publisher knows the term; empty for terms of this site.</summary>
    public string Source { get; init; } = "";

    /// <summary>Labels by language code, each of at most 300 characters.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>Definitions by language code, each of at most 2,000 characters.</summary>
    public IReadOnlyDictionary<string, string> Definitions { get; init; } = new Dictionary<string, string>();

    /// <summary>Further labels by language code, one a line, together at most 2,000 characters.</summary>
    public IReadOnlyDictionary<string, string> FurtherLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>The codes of wider terms.</summary>
    public IReadOnlyList<string> Broader { get; init; } = [];

    /// <summary>Whether another description of the term says the same in all of its texts.</summary>
    /// <param name="other">The other description.</param>
    public bool SaysTheSameAs(VocabularyTerm other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Code == other.Code && Source == other.Source && Broader.SequenceEqual(other.Broader, StringComparer.Ordinal)
            && Same(Labels, other.Labels) && Same(Definitions, other.Definitions) && Same(FurtherLabels, other.FurtherLabels);
    }

    private static bool Same(IReadOnlyDictionary<string, string> mine, IReadOnlyDictionary<string, string> theirs) =>
        mine.Count == theirs.Count && mine.All(text => theirs.GetValueOrDefault(text.Key) == text.Value);
}
