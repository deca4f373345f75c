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
        if (!reason.IsStated)
        {
            return localizer["NotStated"];
        }

        if (reason.Code == Scorer.Imbalance)
        {
            return localizer["Imbalance"];
        }

        var offer = suggestion.Offer;
        return Enum.Parse<Feature>(reason.Code, ignoreCase: true) switch
        {
            Feature.Subject => InCommon("Subject", suggestion.Concepts.Select(concept => concept.LabelIn(SiteLanguages.Current.Code))),
            Feature.Words => localizer["Words", Share(reason.Value)],
            Feature.Support => InCommon("Support", Labels(TaxonomyAliases.Support, need.Support, offer.Support)),
            Feature.Assistance => InCommon("Assistance", Labels(TaxonomyAliases.AssistanceTypes, need.AssistanceTypes, offer.AssistanceTypes)),
            Feature.Themes => InCommon("Themes", Labels(TaxonomyAliases.Themes, need.Themes, offer.Themes)),
            Feature.Goals => InCommon("Goals", Labels(TaxonomyAliases.Sdgs, need.Sdgs, offer.Sdgs)),
            Feature.Funding => localizer["Funding", Share(reason.Value)],
            Feature.Time => localizer["Time", Share(reason.Value)],
            Feature.Languages => InCommon("Languages", Labels(TaxonomyAliases.Languages, need.WorkingLanguages, offer.WorkingLanguages)),
            Feature.Context => InCommon("Context", Labels(TaxonomyAliases.Groups, [.. gate.GroupsOf(need.Country)], [.. offer.ProviderCountries.SelectMany(gate.GroupsOf)])),
            var other => throw new InvalidOperationException($"The feature {other} has no text."),
        };
    }

    private static string Share(double value) => value.ToString("P0", CultureInfo.CurrentCulture);

    private string InCommon(string key, IEnumerable<string> labels)
    {
        var list = string.Join(localizer["ListSeparator"], labels);
        return list.Length == 0 ? localizer["Nothing"] : localizer[key, list];
    }

    private IEnumerable<string> Labels(string taxonomy, IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        first.Intersect(second, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => taxonomies.Label(taxonomy, code));
}
