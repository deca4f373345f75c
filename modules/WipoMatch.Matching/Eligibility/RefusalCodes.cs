namespace WipoMatch.Matching.Eligibility;

/// <summary>The stable codes of refusals in files and logs.</summary>
public static class RefusalCodes
{
    /// <summary>The code: <c>country-not-eligible</c>.</summary>
    /// <param name="refusal">The refusal.</param>
    public static string Code(this Refusal refusal) => refusal switch
    {
        Refusal.CountryNotEligible => "country-not-eligible",
        Refusal.NotYetValid => "not-yet-valid",
        Refusal.Expired => "expired",
        Refusal.NeedClosed => "need-closed",
        Refusal.NoCommonSupport => "no-common-support",
        Refusal.NoCommonLanguage => "no-common-language",
        Refusal.SameOrganization => "same-organization",
        Refusal.NoCapacityLeft => "no-capacity-left",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };
}
