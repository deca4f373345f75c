namespace WipoMatch.Partnerships.Contracts;

/// <summary>The modes of cooperation that the rules can give; codes of the taxonomy of modalities.</summary>
public static class DerivedModes
{
    /// <summary>Two or more developing countries among themselves.</summary>
    public const string SouthSouth = "south-south";

    /// <summary>A developed country provides, a developing country benefits.</summary>
    public const string NorthSouth = "north-south";

    /// <summary>Developing countries among themselves with the support of a third party.</summary>
    public const string Triangular = "triangular";

    /// <summary>None of the three.</summary>
    public const string Other = "other";

    /// <summary>All of them, in display order.</summary>
    public static IReadOnlyList<string> All { get; } = [SouthSouth, NorthSouth, Triangular, Other];
}
