using WipoMatch.Joining.Applications;

namespace WipoMatch.Joining.Vetting;

/// <summary>What is asked of whoever wants to join: the public page and the checklist of the deciders are drawn from this list.</summary>
public static class JoinCriteria
{
    /// <summary>All criteria, in the order of both pages.</summary>
    public static IReadOnlyList<Criterion> All { get; } =
    [
        new("Organization", []),
        new("Mandate", []),
        new("Seeker", [JoinAims.Seek]),
        new("Provider", [JoinAims.Offer]),
        new("Country", [JoinAims.Tell]),
        new("NotCommercial", []),
    ];

    /// <summary>The answers of the checklist, in the order of the form.</summary>
    public static IReadOnlyList<string> Answers { get; } = [Met, NotMet, NotApplicable];

    /// <summary>The criterion is met.</summary>
    public const string Met = "met";

    /// <summary>It is not.</summary>
    public const string NotMet = "not-met";

    /// <summary>It is not asked of this applicant.</summary>
    public const string NotApplicable = "not-applicable";
}

/// <summary>Something that is asked of whoever wants to join.</summary>
/// <param name="Key">The stable name; the texts are <c>Criterion-{Key}</c> and <c>CriterionText-{Key}</c>.</param>
/// <param name="Aims">For which of <see cref="JoinAims"/> it is asked; empty for all.</param>
public sealed record Criterion(string Key, IReadOnlyList<string> Aims)
{
    /// <summary>Whether it is asked of somebody with these aims.</summary>
    /// <param name="aims">Some of <see cref="JoinAims"/>.</param>
    public bool IsAskedFor(IReadOnlyList<string> aims) => Aims.Count == 0 || Aims.Intersect(aims, StringComparer.Ordinal).Any();
}
