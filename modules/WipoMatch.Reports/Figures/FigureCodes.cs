namespace WipoMatch.Reports.Figures;

/// <summary>The stable codes of the figures; they stand in addresses and in the API.</summary>
public static class FigureCodes
{
    /// <summary>Stories published.</summary>
    public const string Stories = "stories";

    /// <summary>Countries with a story.</summary>
    public const string StoryCountries = "story-countries";

    /// <summary>Languages per story.</summary>
    public const string Languages = "languages";

    /// <summary>Open needs.</summary>
    public const string Needs = "needs";

    /// <summary>Open offers.</summary>
    public const string Offers = "offers";

    /// <summary>Open listings per organization.</summary>
    public const string Listings = "listings";

    /// <summary>Initiatives by status.</summary>
    public const string Initiatives = "initiatives";

    /// <summary>Share of triangular initiatives.</summary>
    public const string Triangular = "triangular";

    /// <summary>Countries in South-South cooperation.</summary>
    public const string SouthSouth = "south-south";

    /// <summary>Diversity of initiatives over regions.</summary>
    public const string Diversity = "diversity";
}
