namespace WipoMatch.Matching.Engine.Scoring;

/// <summary>A number for each feature, 0 where none is given.</summary>
public sealed record FeatureNumbers
{
    /// <summary>How many features there are.</summary>
    public static readonly int Count = Enum.GetValues<Feature>().Length;

    private readonly double[] _numbers = new double[Count];

    /// <summary>The sum of all numbers.</summary>
    public double Sum => _numbers.Sum();

    /// <summary>The number of a feature; not negative.</summary>
    /// <param name="feature">The feature.</param>
    public double this[Feature feature]
    {
        get => _numbers[(int)feature];
        init => _numbers[(int)feature] = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "It must not be negative.");
    }
}
