namespace WipoMatch.Exchange.Synthetic;

/// <summary>How many records of each type are wanted. A record depends on the seed and its number only, so a larger plan keeps those of a smaller one.</summary>
/// <param name="Organizations">Organizations that post needs and offers.</param>
/// <param name="Initiatives">Initiatives.</param>
/// <param name="Offers">Offers.</param>
/// <param name="Needs">Needs.</param>
/// <param name="Stories">Stories, translations not counted.</param>
/// <param name="Seed">Which set; several stand side by side.</param>
internal sealed record SyntheticPlan(int Organizations, int Initiatives, int Offers, int Needs, int Stories, int Seed)
{
    /// <summary>How many needs, and how many offers, an organization posts.</summary>
    public const int ListingsEach = 20;

    /// <summary>The organizations that so many needs and offers ask for.</summary>
    public static int OrganizationsFor(int needs, int offers) => (Math.Max(needs, offers) + ListingsEach - 1) / ListingsEach;

    /// <summary>How many records there are, translations not counted.</summary>
    public long Total => (long)Organizations + Initiatives + Offers + Needs + Stories;
}
