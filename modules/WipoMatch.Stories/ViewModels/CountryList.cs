using System.Text.Json.Nodes;
using WipoMatch.Display;

namespace WipoMatch.Stories.ViewModels;

/// <summary>The countries that have something to show.</summary>
public sealed record CountryList : IRowList
{
    /// <inheritdoc />
    public required IReadOnlyList<JsonObject> Rows { get; init; }

    /// <summary>The sentence that counts them.</summary>
    public required string Count { get; init; }

    /// <summary>The search box.</summary>
    public required SearchBoxModel Search { get; init; }

    /// <summary>The regions with their countries.</summary>
    public required IReadOnlyList<CountryTable> Regions { get; init; }

    /// <summary>Countries that were searched for and have nothing yet.</summary>
    public required IReadOnlyList<CountryRow> WithoutContent { get; init; }

    /// <summary>What to show when no country fits, or null.</summary>
    public EmptyStateModel? Empty { get; init; }
}
