using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Reasons;

/// <summary>Puts reasons into a sentence of the current language; concepts and terms by their labels in it.</summary>
internal sealed class ReasonTexts(ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    /// <summary>One reason in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="need">The need.</param>
    /// <param name="suggestion">The suggestion that has the reason.</param>
    /// <param name="gate">The country groups of the day.</param>
    public string Text(Reason reason, Need need, Suggestion suggestion, Gate gate)
    {
        if (reason.Code == Scorer.Imbalance)
        {
            return localizer["Imbalance"];
        }

        var feature = Enum.Parse<Feature>(reason.Code, ignoreCase: true);
        return reason.IsStated ? Stated(feature, reason.Value, need, suggestion, gate) : localizer[$"{feature}Unknown"];
    }

    private string Stated(Feature feature, double value, Need need, Suggestion suggestion, Gate gate)
    {
        var offer = suggestion.Offer;
        return feature switch
        {
            Feature.Subject => List(feature, suggestion.Concepts.Select(concept => concept.LabelIn(SiteLanguages.Current.Code))),
            Feature.Words when value == 0 => localizer["WordsNone"],
            Feature.Words or Feature.Funding or Feature.Time => localizer[$"{feature}", value.ToString("P0", CultureInfo.CurrentCulture)],
            Feature.Support => List(feature, Common(TaxonomyAliases.Support, need.Support, offer.Support)),
            Feature.Assistance => List(feature, Common(TaxonomyAliases.AssistanceTypes, need.AssistanceTypes, offer.AssistanceTypes)),
            Feature.Themes => List(feature, Common(TaxonomyAliases.Themes, need.Themes, offer.Themes)),
            Feature.Goals => List(feature, Common(TaxonomyAliases.Sdgs, need.Sdgs, offer.Sdgs)),
            Feature.Languages => List(feature, Common(TaxonomyAliases.Languages, need.WorkingLanguages, offer.WorkingLanguages)),
            Feature.Context => List(feature, Common(TaxonomyAliases.Groups, gate.GroupsOf(need.Country), offer.ProviderCountries.SelectMany(gate.GroupsOf))),
            _ => throw new InvalidOperationException($"The feature {feature} has no text."),
        };
    }

    private string List(Feature feature, IEnumerable<string> labels)
    {
        var list = string.Join(localizer["ListSeparator"], labels);
        return list.Length == 0 ? localizer[$"{feature}None"] : localizer[$"{feature}", list];
    }

    private IEnumerable<string> Common(string taxonomy, IEnumerable<string> first, IEnumerable<string> second) =>
        first.Intersect(second, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => taxonomies.Label(taxonomy, code));
}
