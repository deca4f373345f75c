using WipoMatch.Matching.Engine;

namespace WipoMatch.Matching.Shown;

/// <summary>How well a pair fits, as a word.</summary>
public enum Strength
{
    /// <summary>Too weak to be shown on a page.</summary>
    Weak,

    /// <summary>Worth a look.</summary>
    Possible,

    /// <summary>Fits in the main.</summary>
    Good,

    /// <summary>Fits well.</summary>
    Strong,
}

/// <summary>Where the words begin.</summary>
internal static class Strengths
{
    /// <summary>The word for a score.</summary>
    public static Strength Of(double score, MatchingModel model) =>
        score >= model.Strong ? Strength.Strong
        : score >= model.Good ? Strength.Good
        : score >= model.Possible ? Strength.Possible
        : Strength.Weak;

    /// <summary>Whether a pair is near enough to be shown on pages.</summary>
    public static bool IsShown(double score) => Of(score, MatchingModel.Current) > Strength.Weak;

    /// <summary>The tone of the word's tag; the word says it too.</summary>
    public static string Tone(this Strength strength) => strength == Strength.Strong ? "ok" : "neutral";
}
