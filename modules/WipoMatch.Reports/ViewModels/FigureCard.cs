using WipoMatch.Display;

namespace WipoMatch.Reports.ViewModels;

/// <summary>A figure with everything that a reader needs to trust it.</summary>
public sealed record FigureCard
{
    /// <summary>The stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The value as people write it.</summary>
    public required string Number { get; init; }

    /// <summary>The words that stand with the value.</summary>
    public required string Label { get; init; }

    /// <summary>How it compares with before, or null.</summary>
    public string? Change { get; init; }

    /// <summary>What is counted.</summary>
    public required string Definition { get; init; }

    /// <summary>How the value comes about.</summary>
    public required string Formula { get; init; }

    /// <summary>What to keep in mind.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Its parts as bars, or null.</summary>
    public BarChartModel? Chart { get; init; }

    /// <summary>The list behind it.</summary>
    public required MenuLink List { get; init; }

    /// <summary>The day for which it holds.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The class that gives the colour.</summary>
    public required string ThemeClass { get; init; }
}
