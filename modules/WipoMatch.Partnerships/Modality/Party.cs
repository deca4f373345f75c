namespace WipoMatch.Partnerships.Modality;

/// <summary>A participant of an initiative as the rules see it.</summary>
/// <param name="Key">A country code or the content item id of an organization; tells parties apart in reasons.</param>
/// <param name="Role">beneficiary, provider, pivotal, facilitating, supporter or coordinator.</param>
/// <param name="Category">The category of the organization; null for a country.</param>
/// <param name="Countries">Its country; the members of a regional body; none for a body that belongs to no country.</param>
public sealed record Party(string Key, string Role, string? Category, IReadOnlyList<PartyCountry> Countries)
{
    /// <summary>Whether it only brings the others together; such a party never counts.</summary>
    public bool IsCoordinator => Role == "coordinator";

    /// <summary>Whether it is an intergovernmental organization.</summary>
    public bool IsIntergovernmental => Category == "igo";

    /// <summary>Whether all its countries are developing countries or countries in transition.</summary>
    public bool IsSouthern => Countries.Count > 0 && Countries.All(country => country.IsSouthern);

    /// <summary>Whether a developed country is among its countries.</summary>
    public bool IsDeveloped => Countries.Any(country => country.Stage == DevelopmentStage.Developed);

    /// <summary>Whether it is a country or a public body.</summary>
    public bool IsPublic => Category is null or "government" or "ip-office" or "igo" or "academia";

    /// <summary>Whether it is an enterprise.</summary>
    public bool IsPrivate => Category == "business";
}

/// <summary>A country of a party and the group in which it was on the day of the initiative.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Stage">Its group.</param>
public readonly record struct PartyCountry(string Code, DevelopmentStage Stage)
{
    /// <summary>Whether it is a developing country or one in transition.</summary>
    public bool IsSouthern => Stage is DevelopmentStage.Developing or DevelopmentStage.Transition;
}

/// <summary>The groups DEVELOPING, TRANSITION and DEVELOPED, which exclude one another.</summary>
public enum DevelopmentStage
{
    /// <summary>The country is in none of the three groups.</summary>
    Unknown,

    /// <summary>A developing country.</summary>
    Developing,

    /// <summary>A country in transition.</summary>
    Transition,

    /// <summary>A developed country.</summary>
    Developed,
}
