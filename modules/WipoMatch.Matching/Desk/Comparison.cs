using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Reasons;
using WipoMatch.Matching.Shown;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Desk;

/// <summary>Puts a few offers for one need beside each other.</summary>
internal sealed class Comparison(PairLines lines, LimitTexts limits, ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    /// <summary>The rows; none without offers.</summary>
    public IEnumerable<ComparedRow> Rows(IReadOnlyList<ShownPair> pairs, Gate gate) => pairs.Count == 0 ? [] :
    [
        Row("CompareFit", pairs, pair => Markup.Text(localizer[$"Strength{lines.Offer(pair, gate).Strength}"])),
        Row("CompareCountry", pairs, pair => Markup.List(lines.Offer(pair, gate).By)),
        Row("CompareHelp", pairs, pair => Labels(TaxonomyAliases.Support, pair.Need.Support.Intersect(pair.Suggestion.Offer.Support, StringComparer.Ordinal))),
        Row("CompareLanguages", pairs, pair => Labels(TaxonomyAliases.Languages, pair.Suggestion.Offer.WorkingLanguages)),
        Row("CompareTime", pairs, pair => pair.Suggestion.Offer.ValidTo is { } end ? Markup.Day(end) : null),
        Row("CompareMoney", pairs, pair => Money(pair.Suggestion.Offer.Funding)),
        Row("WhatMayNotFit", pairs, pair => Markup.List([.. limits.Of(pair.Need, pair.Suggestion.Offer, gate.Day).Select(Markup.Text)]) ?? Markup.Text("–")),
    ];

    private ComparedRow Row(string name, IReadOnlyList<ShownPair> pairs, Func<ShownPair, IHtmlContent?> cell) =>
        new(localizer[name], [.. pairs.Select(pair => cell(pair) ?? Markup.Text(localizer["NotStated"]))]);

    private IHtmlContent? Money(Money? funding) =>
        funding?.Max is { } most ? Markup.Text(localizer["UpTo", LimitTexts.Amount(funding.Currency, most)]) : null;

    private IHtmlContent? Labels(string taxonomy, IEnumerable<string> codes) =>
        Markup.List([.. codes.Order(StringComparer.Ordinal).Select(code => Markup.Text(taxonomies.Label(taxonomy, code)))]);
}
