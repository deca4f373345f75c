using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;

namespace WipoMatch.Reports.Figures;

/// <summary>
/// A figure that is counted from what is published. Its name is the text <c>Name-{code}</c>, its definition the text
/// <c>Definition-{code}</c>.
/// </summary>
public interface IIndicator
{
    /// <summary>The stable code.</summary>
    string Code { get; }

    /// <summary>The content type whose list stands behind the figure.</summary>
    string ContentType { get; }

    /// <summary>The class that gives the colour.</summary>
    string ThemeClass { get; }

    /// <summary>Counts.</summary>
    /// <param name="catalog">What is published.</param>
    /// <param name="today">The day that counts.</param>
    /// <param name="texts">The words for the label.</param>
    /// <returns>The figure, or null when there is nothing to count.</returns>
    Figure? Count(CatalogSnapshot catalog, DateOnly today, IStringLocalizer<Texts> texts);
}

/// <summary>A counted figure.</summary>
/// <param name="Value">The number.</param>
/// <param name="Label">The words below it.</param>
/// <param name="Decimals">How many decimals are shown.</param>
public sealed record Figure(decimal Value, string Label, int Decimals = 0);
