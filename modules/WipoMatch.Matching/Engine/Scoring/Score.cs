namespace WipoMatch.Matching.Engine.Scoring;

/// <summary>How well a pair suits both sides.</summary>
/// <param name="Total">The sum of the contributions, to six digits.</param>
/// <param name="Seeker">The utility of those who seek, from 0 to 1.</param>
/// <param name="Provider">The utility of those who offer, from 0 to 1.</param>
/// <param name="Reasons">The parts, those that count most first.</param>
public sealed record Score(double Total, double Seeker, double Provider, IReadOnlyList<Reason> Reasons);
