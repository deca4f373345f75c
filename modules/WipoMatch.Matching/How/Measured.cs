namespace WipoMatch.Matching.How;

/// <summary>The figures of the model in force, as docs/modules/Matching.md gives them; <c>MatchVerbTests</c> and the development set show how they are measured.</summary>
internal static class Measured
{
    /// <summary>The needs and offers of the development set.</summary>
    public const int Needs = 30, Offers = 72;

    /// <summary>How many of its pairs break a rule, and how many of those were suggested.</summary>
    public const int Ineligible = 26, IneligibleSuggested = 0;

    /// <summary>The figures by the keys of their names.</summary>
    public static IReadOnlyList<Figure> Figures { get; } =
    [
        new("MeasureAllNeeds", 0.976, (0.953, 0.995)),
        new("MeasureEvenNeeds", 0.961, (0.916, 0.998)),
        new("MeasureFolds", 0.966, (0.944, 0.986)),
        new("MeasureAcross", 0.985, null),
        new("MeasureRecall", 1, (1, 1)),
        new("MeasureFirst", 0.967, (0.900, 1)),
    ];

    /// <summary>A figure.</summary>
    /// <param name="Key">The key of its name.</param>
    /// <param name="Value">The value.</param>
    /// <param name="Interval">Where it lies with 95 % certainty, or null.</param>
    internal sealed record Figure(string Key, double Value, (double From, double To)? Interval);
}
