namespace WipoMatch.Matching.Engine;

/// <summary>What somebody seeks.</summary>
public sealed record Need : Listing
{
    /// <summary>The country for which support is sought, whoever posts it: ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>False once somebody closed it; a date that has passed does not close it.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The first day on which support is needed, or null.</summary>
    public DateOnly? NeededFrom { get; init; }

    /// <summary>The last day on which support is needed, or null.</summary>
    public DateOnly? NeededBy { get; init; }
}
