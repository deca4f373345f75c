using WipoMatch.Display;

namespace WipoMatch.Stories.ViewModels;

/// <summary>The first page.</summary>
public sealed record HomePage
{
    /// <summary>The promise.</summary>
    public required string Title { get; init; }

    /// <summary>What one can do here.</summary>
    public required string Lede { get; init; }

    /// <summary>The ways to start; the first is the main one.</summary>
    public required IReadOnlyList<MenuLink> Actions { get; init; }

    /// <summary>The newest stories; null when there are none.</summary>
    public Shelf? Stories { get; init; }

    /// <summary>The newest needs and offers; null when there are none.</summary>
    public Shelf? Listings { get; init; }

    /// <summary>What to do when nothing is published yet; null when something is.</summary>
    public EmptyStateModel? Empty { get; init; }

    /// <summary>The themes.</summary>
    public required IReadOnlyList<CardModel> Themes { get; init; }
}
