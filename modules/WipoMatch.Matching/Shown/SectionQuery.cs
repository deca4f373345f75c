using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Localization;
using WipoMatch.Matching.Components;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Matching.Shown;

/// <summary>What the sections of needs and offers show.</summary>
internal sealed class SectionQuery(SuggestionReader reader, PairLines lines, IStringLocalizer<Texts> localizer) : ISectionQuery
{
    public async Task<PairSection> OfNeedAsync(CatalogSet need, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(need);
        var list = await reader.OfNeedAsync(need, cancellationToken);
        var near = list.Pairs.Where(IsNear).ToList();
        return new PairSection(
            [.. near.Take(PairSection.Most).Select(pair => lines.Offer(pair, list.Gate))],
            near.Count > 0 ? null
                : list.ComputedUtc is { } computed ? localizer["NoOfferYet", LocalDate.InWords(computed)].Value
                : localizer["BeingComputed", LocalDate.InWords(need.Source.PublishedUtc)].Value,
            near.Count > 0 ? MatchingPaths.InLanguage(MatchingPaths.OfNeed(need.Source.ExchangeId)) : null);
    }

    public async Task<PairSection> OfOfferAsync(CatalogSet offer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var list = await reader.OfOfferAsync(offer, cancellationToken);
        var near = list.Pairs.Where(IsNear).Take(PairSection.Most).ToList();
        return new PairSection(
            [.. near.Select(pair => lines.Need(pair, list.Gate))],
            near.Count > 0 ? null : WhyNone(await reader.OfferAsync(offer, cancellationToken), list.Gate.Day));
    }

    private static bool IsNear(ShownPair pair) => Strengths.IsShown(pair.Suggestion.Score.Total);

    private string WhyNone(Offer? offer, DateOnly today) =>
        offer?.ValidTo < today ? localizer["OfferEnded"]
        : offer?.ValidFrom > today ? localizer["OfferNotBegun"]
        : offer?.Capacity <= offer?.Taken ? localizer["OfferFull"]
        : localizer["NoNeedYet"];
}
