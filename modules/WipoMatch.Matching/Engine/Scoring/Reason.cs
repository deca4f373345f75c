namespace WipoMatch.Matching.Engine.Scoring;

/// <summary>One part of a score; the contributions of all reasons add up to it.</summary>
/// <param name="Code">The stable code: that of a feature, or <c>imbalance</c>.</param>
/// <param name="Weight">What it can contribute at most; negative for what is taken off.</param>
/// <param name="Value">From 0 to 1.</param>
/// <param name="Contribution">Weight times value, to six digits.</param>
/// <param name="IsStated">False when the records do not say and the usual value stands in.</param>
public sealed record Reason(string Code, double Weight, double Value, double Contribution, bool IsStated);
