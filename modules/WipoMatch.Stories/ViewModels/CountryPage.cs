using WipoMatch.Display;

namespace WipoMatch.Stories.ViewModels;

/// <summary>A country.</summary>
public sealed record CountryPage
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Code { get; init; }

    /// <summary>Its name in the reader's language.</summary>
    public required string Name { get; init; }

    /// <summary>The groups to which it belongs today.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>How much there is.</summary>
    public required IReadOnlyList<StatModel> Counts { get; init; }

    /// <summary>The newest of each kind; kinds without any are left out.</summary>
    public required IReadOnlyList<Shelf> Shelves { get; init; }

    /// <summary>What to show when there is nothing, or null.</summary>
    public EmptyStateModel? Empty { get; init; }
}
