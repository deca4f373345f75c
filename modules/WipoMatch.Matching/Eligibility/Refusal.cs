namespace WipoMatch.Matching.Eligibility;

/// <summary>Why an offer may not be suggested for a need: the six hard rules, in their order.</summary>
public enum Refusal
{
    /// <summary>The offer names countries or groups, and the need's country is not among them on the day.</summary>
    CountryNotEligible,

    /// <summary>The offer begins on a later day.</summary>
    NotYetValid,

    /// <summary>The offer ended on an earlier day.</summary>
    Expired,

    /// <summary>The need was closed.</summary>
    NeedClosed,

    /// <summary>No kind of support in common.</summary>
    NoCommonSupport,

    /// <summary>No working language in common.</summary>
    NoCommonLanguage,

    /// <summary>Both belong to the same organization.</summary>
    SameOrganization,

    /// <summary>As many partners as the offer takes are already there.</summary>
    NoCapacityLeft,
}
