namespace WipoMatch.Concepts.Contracts;

/// <summary>Every number that shapes meanings. How each was chosen stands in docs/modules/Matching.md.</summary>
public sealed record SpaceNumbers
{
    /// <summary>The numbers in force.</summary>
    public static SpaceNumbers Current { get; } = new();

    /// <summary>How many concepts a text keeps, the nearest ones.</summary>
    public int ConceptsPerText { get; init; } = 150;

    /// <summary>What a word of the title counts; one of the description counts 1.</summary>
    public float TitleWeight { get; init; } = 1.5f;

    /// <summary>What a single Chinese character counts beside the pair that it is part of.</summary>
    public float OverlapWeight { get; init; } = 0.6f;

    /// <summary>What a word of the labels of a broader concept counts in the text of a concept.</summary>
    public float BroaderWeight { get; init; } = 0.4f;

    /// <summary>What a label that stands in the text adds to the nearness of its concept, times ln(1 + mentions).</summary>
    public float MentionWeight { get; init; } = 0.05f;

    /// <summary>How much of a mention its broader concepts get.</summary>
    public float BroaderMention { get; init; } = 0.4f;
}
