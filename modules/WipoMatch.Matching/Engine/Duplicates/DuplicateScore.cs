using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Matching.Engine.Duplicates;

/// <summary>
/// How likely two texts say the same thing: 1/2 is where duplicates begin. Texts that share a language are compared by their words; texts that do not,
/// by what they are about. The better of both counts when a thing stands in several languages.
/// </summary>
/// <param name="Value">From 0 to 1.</param>
/// <param name="IsByWords">Whether words decided.</param>
public sealed record DuplicateScore(double Value, bool IsByWords)
{
    /// <summary>Where duplicates begin.</summary>
    public const double Begin = 0.5;

    /// <summary>Whether a person should look at the pair.</summary>
    public bool IsLikely => Value >= Begin;

    /// <summary>Compares two texts.</summary>
    /// <param name="first">A text.</param>
    /// <param name="second">Another one, read by the same concepts.</param>
    /// <param name="model">The numbers.</param>
    public static DuplicateScore Of(Meaning first, Meaning second, MatchingModel model)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(model);
        double? words = null;
        foreach (var (language, own) in first.Words)
        {
            if (second.Words.TryGetValue(language, out var others))
            {
                words = Math.Max(words ?? 0, own.Cosine(others));
            }
        }

        return words is { } cosine
            ? new DuplicateScore(Against(cosine, model.SameWords), IsByWords: true)
            : new DuplicateScore(Against(first.Subject.Cosine(second.Subject), model.SameSubject), IsByWords: false);
    }

    private static double Against(double cosine, double begin) => cosine <= 0 ? 0 : cosine / (cosine + begin);
}
