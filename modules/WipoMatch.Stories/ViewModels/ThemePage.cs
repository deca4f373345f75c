using Microsoft.AspNetCore.Html;
using WipoMatch.Display;

namespace WipoMatch.Stories.ViewModels;

/// <summary>A theme.</summary>
public sealed record ThemePage
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>The class that gives the colour.</summary>
    public required string ThemeClass { get; init; }

    /// <summary>What it comprises.</summary>
    public required string Definition { get; init; }

    /// <summary>A longer text by the editors, or null.</summary>
    public IHtmlContent? Text { get; init; }

    /// <summary>How much there is.</summary>
    public required IReadOnlyList<StatModel> Counts { get; init; }

    /// <summary>The newest of each kind; kinds without any are left out.</summary>
    public required IReadOnlyList<Shelf> Shelves { get; init; }

    /// <summary>The countries that appear in it.</summary>
    public required CountryTable Countries { get; init; }
}
