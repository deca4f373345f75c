using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Matching.Shown;

namespace WipoMatch.Matching.How;

/// <summary>Reads rules and weights from the code that applies them, so that the page cannot tell something else.</summary>
internal sealed class HowQuery(IStringLocalizer<Texts> localizer) : IHowQuery
{
    public HowPage Read()
    {
        var model = MatchingModel.Current;
        return new HowPage
        {
            Version = model.Version,
            Rules = [.. Enum.GetValues<Refusal>().Select(rule => localizer[$"Rule{rule}"].Value)],
            Weights = [.. Weights(model)],
            Strengths =
            [
                From(Strength.Strong, model.Strong),
                From(Strength.Good, model.Good),
                From(Strength.Possible, model.Possible),
            ],
            Measures = [.. Measures()],
            MeasuredOn = localizer["HowWellText", Number(Measured.Needs, "N0"), Number(Measured.Offers, "N0")],
        };
    }

    private IEnumerable<WeightRow> Weights(MatchingModel model)
    {
        var weights = new Scorer(model).Weights;
        var features = Enum.GetValues<Feature>().ToDictionary(feature => feature.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        foreach (var (code, weight) in weights.OrderByDescending(part => part.Value))
        {
            if (!features.TryGetValue(code, out var feature))
            {
                yield return new WeightRow(code, localizer["NameImbalance"], null, null, Number(weight, "N3"), null);
                continue;
            }

            var isAlwaysStated = feature is Feature.Subject or Feature.Support or Feature.Languages;
            yield return new WeightRow(
                code,
                localizer[$"Name{feature}"],
                Number(model.Seeker[feature] / model.Seeker.Sum, "N3"),
                Number(model.Provider[feature] / model.Provider.Sum, "N3"),
                Number(weight, "N3"),
                isAlwaysStated ? null : Number(model.Usual[feature], "0.##"));
        }
    }

    private IEnumerable<MeasureRow> Measures()
    {
        foreach (var figure in Measured.Figures)
        {
            var interval = figure.Interval is var (from, to) ? localizer["IntervalFromTo", Number(from, "N3"), Number(to, "N3")].Value : null;
            yield return new MeasureRow(localizer[figure.Key], Number(figure.Value, "N3"), interval);
        }

        yield return new MeasureRow(
            localizer["MeasureIneligible"], localizer["OneOf", Number(Measured.IneligibleSuggested, "N0"), Number(Measured.Ineligible, "N0")], null);
    }

    private string From(Strength strength, double score) => localizer["StrengthFrom", localizer[$"Strength{strength}"].Value, Number(score, "N2")];

    private static string Number(double number, string format) => number.ToString(format, SiteLanguages.Current.Culture);
}
