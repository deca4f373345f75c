using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Matching.Engine;

/// <summary>What a need and an offer have in common, as plain data; codes are those of exchange records.</summary>
public abstract record Listing
{
    /// <summary>The stable id in exchange records.</summary>
    public required string Id { get; init; }

    /// <summary>The organization behind it.</summary>
    public required string Organization { get; init; }

    /// <summary>The text in every language it exists in, the source first.</summary>
    public required IReadOnlyList<TitledText> Texts { get; init; }

    /// <summary>Kinds of support sought or given.</summary>
    public required IReadOnlyList<string> Support { get; init; }

    /// <summary>Languages in which people can work together.</summary>
    public required IReadOnlyList<string> WorkingLanguages { get; init; }

    /// <summary>Fields of work; a hint, never a filter.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Sustainable Development Goals.</summary>
    public IReadOnlyList<string> Sdgs { get; init; } = [];

    /// <summary>Types of technical assistance.</summary>
    public IReadOnlyList<string> AssistanceTypes { get; init; } = [];

    /// <summary>Money sought or given, or null when nothing is said.</summary>
    public Money? Funding { get; init; }
}

/// <summary>An amount with its limits.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Min">The least that helps, or null.</param>
/// <param name="Max">The most that is sought or can be paid, or null.</param>
public sealed record Money(string Currency, decimal? Min, decimal? Max);
