using WipoMatch.Catalog;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Matching.Shown;

/// <summary>A need and an offer that may be shown together today.</summary>
/// <param name="NeedSet">The need on its pages.</param>
/// <param name="OfferSet">The offer on its pages.</param>
/// <param name="Need">The need as it is live now.</param>
/// <param name="Suggestion">The offer as it is live now, with the stored score.</param>
internal sealed record ShownPair(CatalogSet NeedSet, CatalogSet OfferSet, Need Need, Suggestion Suggestion);

/// <summary>What may be shown of the list of a need.</summary>
/// <param name="ComputedUtc">When the list was worked out; null when it was not yet.</param>
/// <param name="Gate">The day and the country groups.</param>
/// <param name="Pairs">The offers, the best first.</param>
internal sealed record ShownList(DateTime? ComputedUtc, Gate Gate, IReadOnlyList<ShownPair> Pairs);
