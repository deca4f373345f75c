namespace WipoMatch.Partnerships.Modality;

/// <summary>What the rules say about an initiative.</summary>
/// <param name="Modality">south-south, north-south, triangular or other.</param>
/// <param name="Ppp">Whether a public and a private partner take part; independent of the mode.</param>
/// <param name="Reasons">Why, in the order in which a person would explain it.</param>
public sealed record ModalityResult(string Modality, bool Ppp, IReadOnlyList<ModalityReason> Reasons);

/// <summary>One step of an explanation.</summary>
/// <param name="Code">A constant of <see cref="ModalityReasons"/>; also the key of its text.</param>
/// <param name="Parties">The keys of the parties it speaks of.</param>
public sealed record ModalityReason(string Code, IReadOnlyList<string> Parties);

/// <summary>The steps of explanations.</summary>
public static class ModalityReasons
{
    /// <summary>These benefit.</summary>
    public const string Beneficiaries = "ReasonBeneficiaries";

    /// <summary>These share the experience of another developing country.</summary>
    public const string SouthernProviders = "ReasonSouthernProviders";

    /// <summary>These support from outside: developed countries or international organizations.</summary>
    public const string ThirdParties = "ReasonThirdParties";

    /// <summary>All countries that take part are developing countries or countries in transition.</summary>
    public const string AllSouthern = "ReasonAllSouthern";

    /// <summary>These provide from developed countries.</summary>
    public const string DevelopedProviders = "ReasonDevelopedProviders";

    /// <summary>No rule fits.</summary>
    public const string NoRule = "ReasonNoRule";

    /// <summary>These only coordinate and were left out.</summary>
    public const string CoordinatorsLeftOut = "ReasonCoordinatorsLeftOut";

    /// <summary>These are the public partners.</summary>
    public const string PublicPartners = "ReasonPublicPartners";

    /// <summary>These are the private partners.</summary>
    public const string PrivatePartners = "ReasonPrivatePartners";
}
