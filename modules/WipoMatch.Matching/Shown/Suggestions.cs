using WipoMatch.Catalog;
using WipoMatch.Matching.Contracts;
using WipoMatch.Matching.Reasons;

namespace WipoMatch.Matching.Shown;

/// <summary>Suggestions for other modules.</summary>
internal sealed class Suggestions(SuggestionReader reader, ReasonTexts texts) : ISuggestions
{
    public async Task<IReadOnlyList<SuggestedOffer>> OfNeedAsync(CatalogSet need, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(need);
        var list = await reader.OfNeedAsync(need, cancellationToken);
        return [.. list.Pairs.Select(pair => new SuggestedOffer(
            pair.OfferSet,
            pair.Suggestion.Rank,
            pair.Suggestion.Score.Total,
            [.. pair.Suggestion.Score.Reasons.Select(reason => new SuggestionPart(
                reason.Code, reason.Weight, reason.Value, reason.Contribution, texts.Text(reason, pair.Need, pair.Suggestion, list.Gate)))]))];
    }
}
