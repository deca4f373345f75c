using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Matching.Engine;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Reasons;

/// <summary>Says what may not fit in a pair that passed the hard rules: what people should know before they write to each other.</summary>
internal sealed class LimitTexts(ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    /// <summary>The sentences; none when nothing speaks against the pair.</summary>
    /// <param name="need">The need.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="day">Today.</param>
    public IEnumerable<string> Of(Need need, Offer offer, DateOnly day)
    {
        if (need.Support.Except(offer.Support, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            yield return localizer["LimitSupport", List(TaxonomyAliases.Support, missing)];
        }

        if (need.NeededBy < day)
        {
            yield return localizer["LimitPassed", LocalDate.InWords(need.NeededBy.Value)];
        }
        else if (offer.ValidTo < need.NeededBy)
        {
            yield return localizer["LimitEnds", LocalDate.InWords(offer.ValidTo.Value)];
        }

        var languages = offer.Texts.Select(text => text.Language).ToList();
        if (!languages.Intersect(need.WorkingLanguages, StringComparer.Ordinal).Any())
        {
            yield return localizer["LimitReads", List(TaxonomyAliases.Languages, languages)];
        }

        if (Funding(need.Funding, offer.Funding) is { } funding)
        {
            yield return funding;
        }
    }

    private string? Funding(Money? sought, Money? given)
    {
        if (sought?.Max is not { } most || given?.Max is not { } payable)
        {
            return null;
        }

        return sought.Currency != given.Currency ? localizer["LimitCurrency", given.Currency, sought.Currency].Value
            : payable < most ? localizer["LimitFunding", Amount(given.Currency, payable), Amount(sought.Currency, most)].Value
            : null;
    }

    /// <summary>An amount of money with its currency.</summary>
    public static string Amount(string currency, decimal amount) => $"{currency}\u00A0{amount.ToString("N0", SiteLanguages.Current.Culture)}";

    private string List(string taxonomy, IEnumerable<string> codes) =>
        string.Join(localizer["ListSeparator"], codes.Order(StringComparer.Ordinal).Select(code => taxonomies.Label(taxonomy, code)));
}
