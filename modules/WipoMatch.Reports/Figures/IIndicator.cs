namespace WipoMatch.Reports.Figures;

/// <summary>
/// A figure that is counted from what is published. Its words are the texts <c>Name-</c>, <c>Definition-</c>, <c>Formula-</c> and
/// <c>Label-{code}</c>.
/// </summary>
public interface IIndicator
{
    /// <summary>The stable code; a constant of <see cref="FigureCodes"/>.</summary>
    string Code { get; }

    /// <summary>Counts.</summary>
    /// <param name="source">What is published, and the day that counts.</param>
    /// <returns>The figure, or null when there is nothing to count.</returns>
    Figure? Count(FigureSource source);
}
