namespace WipoMatch.Matching.Engine.Scoring;

/// <summary>The features of one pair; what the records do not say has no value.</summary>
public sealed class FeatureValues
{
    private readonly double?[] _values = new double?[FeatureNumbers.Count];

    /// <summary>The value from 0 to 1, or null when the records do not say.</summary>
    /// <param name="feature">The feature.</param>
    public double? this[Feature feature]
    {
        get => _values[(int)feature];
        internal init => _values[(int)feature] = value;
    }
}
