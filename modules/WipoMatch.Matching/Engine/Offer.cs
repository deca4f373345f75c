namespace WipoMatch.Matching.Engine;

/// <summary>What somebody can give.</summary>
public sealed record Offer : Listing
{
    /// <summary>Countries that may take it up; with <see cref="EligibleGroups"/> empty too, every country may.</summary>
    public IReadOnlyList<string> EligibleCountries { get; init; } = [];

    /// <summary>Groups whose members may take it up.</summary>
    public IReadOnlyList<string> EligibleGroups { get; init; } = [];

    /// <summary>Partners at the same time; null means no limit, 0 means full.</summary>
    public int? Capacity { get; init; }

    /// <summary>Partners that are there already.</summary>
    public int Taken { get; init; }

    /// <summary>The first day on which it can be taken up, or null.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it can be taken up, or null.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The country of the organization; of a regional body without one, its members.</summary>
    public IReadOnlyList<string> ProviderCountries { get; init; } = [];
}
