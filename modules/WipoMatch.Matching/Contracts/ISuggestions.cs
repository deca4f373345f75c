using WipoMatch.Catalog;

namespace WipoMatch.Matching.Contracts;

/// <summary>Suggestions as everybody may see them: both sides are published, and the hard rules hold on the day of asking.</summary>
public interface ISuggestions
{
    /// <summary>The offers that may fit a need, the best first; reasons are in the current language.</summary>
    /// <param name="need">The set of a need.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<SuggestedOffer>> OfNeedAsync(CatalogSet need, CancellationToken cancellationToken = default);
}

/// <summary>An offer for a need.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Rank">Its place, from 1.</param>
/// <param name="Score">The sum of the contributions, to six digits.</param>
/// <param name="Reasons">The parts of the score, those that count most first.</param>
public sealed record SuggestedOffer(CatalogSet Offer, int Rank, double Score, IReadOnlyList<SuggestionPart> Reasons);

/// <summary>One part of a score.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Weight">What it can contribute at most; negative for what is taken off.</param>
/// <param name="Value">From 0 to 1.</param>
/// <param name="Contribution">Weight times value, to six digits.</param>
/// <param name="Text">A sentence in the current language.</param>
public sealed record SuggestionPart(string Code, double Weight, double Value, double Contribution, string Text);
