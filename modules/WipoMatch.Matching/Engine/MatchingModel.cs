using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Matching.Engine;

/// <summary>
/// Every number that shapes suggestions; those that shape the meaning of texts are <see cref="Concepts.Contracts.SpaceNumbers"/>. How each was chosen, and what else was tried, stands in docs/modules/Matching.md.
/// </summary>
public sealed record MatchingModel
{
    /// <summary>The model in force.</summary>
    public static MatchingModel Current { get; } = new();

    /// <summary>Names the model in what is stored; changes with any number here.</summary>
    public string Version { get; init; } = "1";

    /// <summary>How many nearest neighbours tell what is near for a text.</summary>
    public int Neighbours { get; init; } = 6;

    /// <summary>Added to the nearness of neighbours, so that texts without any near neighbour are not blown up.</summary>
    public float NeighbourFloor { get; init; } = 0.05f;

    /// <summary>How many of the nearest eligible offers are scored with all features.</summary>
    public int Candidates { get; init; } = 100;

    /// <summary>How much of the difference between the two sides is taken off their mean; with one half the score is what the side has that gains less.</summary>
    public double Imbalance { get; init; } = 0.5;

    /// <summary>
    /// From this score on a suggestion is called strong. Of the development set's pairs that reach it, 48 of 51 were judged a good or the best answer, and none
    /// was judged unrelated.
    /// </summary>
    public double Strong { get; init; } = 0.50;

    /// <summary>From this score on a suggestion is called good: every pair that was judged a good or the best answer reaches it, and three of four that do are relevant.</summary>
    public double Good { get; init; } = 0.42;

    /// <summary>From this score on a suggestion is shown on pages, as possible: nine of ten unrelated pairs stay below.</summary>
    public double Possible { get; init; } = 0.36;

    /// <summary>
    /// The cosine of subjects from which a story is shown beside a need or an offer. Nothing was judged for stories; of the needs and offers of the development set about
    /// three of four pairs that belong together reach it, and one of a hundred that do not.
    /// </summary>
    public double Story { get; init; } = 0.4;

    /// <summary>How many stories are kept for a need or an offer.</summary>
    public int Stories { get; init; } = 3;

    /// <summary>
    /// The cosine of words from which two texts in one language are taken for the same: texts that lost every other sentence have .65 with themselves at least,
    /// and other texts of the development data .39 at most.
    /// </summary>
    public double SameWords { get; init; } = 0.5;

    /// <summary>
    /// The cosine of subjects from which two texts in different languages are taken for the same: nine of ten translations of stories reach it, and fewer than
    /// two of a hundred pairs of other stories.
    /// </summary>
    public double SameSubject { get; init; } = 0.7;

    /// <summary>What each feature means to those who seek; counted as shares of their sum.</summary>
    public FeatureNumbers Seeker { get; init; } = new()
    {
        [Feature.Subject] = 1,
        [Feature.Support] = 0.04,
        [Feature.Goals] = 0.03,
        [Feature.Themes] = 0.01,
        [Feature.Words] = 0.02,
        [Feature.Assistance] = 0.02,
        [Feature.Time] = 0.03,
        [Feature.Funding] = 0.03,
        [Feature.Languages] = 0.01,
        [Feature.Context] = 0.01,
    };

    /// <summary>
    /// What each feature means to those who offer: their own fields of work more, dates and money less. The sum is that of the other side, so
    /// that both sides read the subject alike.
    /// </summary>
    public FeatureNumbers Provider { get; init; } = new()
    {
        [Feature.Subject] = 1,
        [Feature.Support] = 0.03,
        [Feature.Goals] = 0.04,
        [Feature.Themes] = 0.04,
        [Feature.Words] = 0.02,
        [Feature.Assistance] = 0.02,
        [Feature.Time] = 0.02,
        [Feature.Funding] = 0.01,
        [Feature.Languages] = 0.01,
        [Feature.Context] = 0.01,
    };

    /// <summary>What is taken for a feature that the records do not tell: neither good nor bad.</summary>
    public FeatureNumbers Usual { get; init; } = new()
    {
        [Feature.Words] = 0.05,
        [Feature.Assistance] = 0.25,
        [Feature.Themes] = 0.25,
        [Feature.Goals] = 0.25,
        [Feature.Funding] = 0.5,
        [Feature.Time] = 1,
        [Feature.Context] = 0.25,
    };
}
