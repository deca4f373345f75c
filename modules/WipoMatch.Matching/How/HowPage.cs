namespace WipoMatch.Matching.How;

/// <summary>How suggestions come about, with the numbers in force.</summary>
public sealed record HowPage
{
    /// <summary>The version of the model.</summary>
    public required string Version { get; init; }

    /// <summary>The hard rules, one sentence each.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>What counts, what weighs most first.</summary>
    public required IReadOnlyList<WeightRow> Weights { get; init; }

    /// <summary>The words for strength with the scores from which they are used.</summary>
    public required IReadOnlyList<string> Strengths { get; init; }

    /// <summary>How well it works.</summary>
    public required IReadOnlyList<MeasureRow> Measures { get; init; }

    /// <summary>On what it was measured.</summary>
    public required string MeasuredOn { get; init; }
}

/// <summary>A part of the score.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is.</param>
/// <param name="Seeker">Its share for those who seek, or null.</param>
/// <param name="Provider">Its share for those who offer, or null.</param>
/// <param name="Weight">What it can contribute at most.</param>
/// <param name="Usual">What stands in when records do not say, or null when they always do.</param>
public sealed record WeightRow(string Code, string Name, string? Seeker, string? Provider, string Weight, string? Usual);

/// <summary>A measured figure.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Interval">Where it lies with 95 % certainty, or null.</param>
public sealed record MeasureRow(string Name, string Value, string? Interval);
