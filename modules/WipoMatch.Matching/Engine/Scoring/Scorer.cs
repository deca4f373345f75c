namespace WipoMatch.Matching.Engine.Scoring;

/// <summary>
/// Adds features up. Each side has a utility, the weighted sum of the features; the score is the mean of both less a share of their difference,
/// so a pair that suits one side only stands lower, and yet the score is a plain sum of parts that can be shown. Every part is cut to the
/// digits that are shown, so whoever adds them up finds the score itself.
/// </summary>
public sealed class Scorer
{
    /// <summary>The code of what is taken off because one side gains less than the other.</summary>
    public const string Imbalance = "imbalance";

    private const int Digits = 6;

    private const double Rounding = 1e-5;

    private static readonly Feature[] Features = Enum.GetValues<Feature>();

    private static readonly string[] Codes = [.. Features.Select(feature => feature.ToString().ToLowerInvariant())];

    private readonly FeatureNumbers _usual;
    private readonly double[] _seeker;
    private readonly double[] _provider;
    private readonly double[] _weights;
    private readonly double _imbalance;
    private readonly double _others;

    /// <summary>A scorer.</summary>
    /// <param name="model">The weights.</param>
    public Scorer(MatchingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _usual = model.Usual;
        _seeker = Shares(model.Seeker);
        _provider = Shares(model.Provider);
        _weights = [.. _seeker.Zip(_provider, (seeker, provider) => Shown((seeker + provider) / 2))];
        _imbalance = Shown(-model.Imbalance);
        _others = _weights.Sum() - _weights[(int)Feature.Subject] + Rounding;
    }

    /// <summary>What each part can contribute at most, as it is shown with every suggestion; that of <see cref="Imbalance"/> is negative.</summary>
    public IReadOnlyDictionary<string, double> Weights =>
        Codes.Zip(_weights).Append((Imbalance, _imbalance)).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The most that a pair of this subject can reach, so that pairs which cannot come near need not be measured.</summary>
    /// <param name="subject">The value of <see cref="Feature.Subject"/>.</param>
    public double AtMost(double subject) => _weights[(int)Feature.Subject] * subject + _others;

    /// <summary>The score alone, for ranking many pairs.</summary>
    /// <param name="values">The features.</param>
    public double Total(FeatureValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var total = Shown(_imbalance * Difference(values));
        foreach (var feature in Features)
        {
            total += Shown(_weights[(int)feature] * ValueOf(values, feature));
        }

        return Shown(total);
    }

    /// <summary>The score with its parts; what weighs nothing is left out.</summary>
    /// <param name="values">The features.</param>
    public Score Explain(FeatureValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var reasons = Features
            .Select(feature => Part(Codes[(int)feature], _weights[(int)feature], ValueOf(values, feature), values[feature] is not null))
            .Append(Part(Imbalance, _imbalance, Difference(values), isStated: true))
            .Where(reason => reason.Weight != 0)
            .OrderByDescending(reason => Math.Abs(reason.Contribution))
            .ThenBy(reason => reason.Code, StringComparer.Ordinal);
        return new Score(Total(values), Utility(_seeker, values), Utility(_provider, values), [.. reasons]);
    }

    private static Reason Part(string code, double weight, double value, bool isStated) => new(code, weight, value, Shown(weight * value), isStated);

    private static double Shown(double number) => Math.Round(number, Digits);

    private static double[] Shares(FeatureNumbers weights) => [.. Features.Select(feature => weights[feature] / weights.Sum)];

    private double Difference(FeatureValues values) => Shown(Math.Abs(Utility(_seeker, values) - Utility(_provider, values)));

    private double Utility(double[] weights, FeatureValues values)
    {
        var sum = 0.0;
        foreach (var feature in Features)
        {
            sum += weights[(int)feature] * ValueOf(values, feature);
        }

        return sum;
    }

    private double ValueOf(FeatureValues values, Feature feature) => Shown(values[feature] ?? _usual[feature]);
}
