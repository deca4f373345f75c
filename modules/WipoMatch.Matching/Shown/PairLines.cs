using Microsoft.AspNetCore.Html;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Matching.Reasons;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Shown;

/// <summary>Puts suggestions into lines of a page.</summary>
internal sealed class PairLines(ICatalog catalog, IContentLinks links, ITaxonomies taxonomies, ReasonTexts texts, LimitTexts limits)
{
    private const int MostReasons = 4;

    private const string NoCountry = "XX";

    // Whether amounts and dates suffice is said only when they do not; words in common mean little to people.
    private static readonly string[] NotShown =
        [Scorer.Imbalance, .. new[] { Feature.Words, Feature.Time, Feature.Funding }.Select(feature => feature.ToString().ToLowerInvariant())];

    private static readonly string Subject = nameof(Feature.Subject).ToLowerInvariant();

    /// <summary>The offer of a pair.</summary>
    public PairLine Offer(ShownPair pair, Gate gate) => Line(pair, pair.OfferSet, gate);

    /// <summary>The need of a pair.</summary>
    public PairLine Need(ShownPair pair, Gate gate) => Line(pair, pair.NeedSet, gate);

    private PairLine Line(ShownPair pair, CatalogSet shown, Gate gate)
    {
        var (page, entry) = (SiteLanguages.Current, shown.For(SiteLanguages.Current.Code));
        return new PairLine
        {
            Id = shown.Source.ExchangeId,
            Shape = entry.ContentType == ContentTypes.Need ? "need" : "offer",
            Title = entry.Title,
            Language = entry.Language == page.Code ? null : SiteLanguages.Find(entry.Language),
            Url = links.Url(entry, page.Code),
            By = [.. By(entry)],
            Strength = Strengths.Of(pair.Suggestion.Score.Total, MatchingModel.Current),
            Reasons = [.. pair.Suggestion.Score.Reasons
                .Where(reason => reason is { IsStated: true, Value: > 0 } && !NotShown.Contains(reason.Code, StringComparer.Ordinal))
                .Where(reason => reason.Code != Subject || pair.Suggestion.Concepts.Count > 0)
                .Take(MostReasons)
                .Select(reason => texts.Text(reason, pair.Need, pair.Suggestion, gate))],
            Limits = [.. limits.Of(pair.Need, pair.Suggestion.Offer, gate.Day)],
        };
    }

    private IEnumerable<IHtmlContent> By(CatalogEntry entry)
    {
        var organization = entry.Value(FacetKeys.Organization) is { } id && catalog.Current.Find(id) is { } found ? catalog.Current.FindSet(found.LocalizationSet) : null;
        if (organization?.For(SiteLanguages.Current.Code) is { } shown)
        {
            yield return Markup.Name(shown.Title, shown.Language);
        }

        var country = entry.ContentType == ContentTypes.Need ? entry.Value(FacetKeys.Country) : organization?.Source.Value(FacetKeys.Country);
        if (country is not (null or NoCountry))
        {
            yield return Markup.Text(taxonomies.Label(TaxonomyAliases.Countries, country));
        }
    }
}
