using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports.Lists;

/// <summary>A cell of a table.</summary>
/// <param name="Value">What programs get, or null.</param>
/// <param name="Html">What readers see.</param>
public sealed record Cell(JsonNode? Value, IHtmlContent Html)
{
    /// <summary>Nothing.</summary>
    public static Cell Empty { get; } = new(null, HtmlString.Empty);

    /// <summary>Text, with a link when there is an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The address, or null.</param>
    /// <param name="language">The language of the text, or null for the page's.</param>
    public static Cell Text(string text, string? url = null, string? language = null) =>
        new(JsonValue.Create(text), url is null ? Markup.Name(text, language) : Markup.Link(text, url, language));

    /// <summary>A whole number; one that is not 0 leads to the list behind it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="url">The address of the list, or null.</param>
    public static Cell Number(int number, string? url = null)
    {
        var text = number.ToString("N0", SiteLanguages.Current.Culture);
        return new(JsonValue.Create(number), url is null || number == 0 ? Markup.Text(text) : Markup.Link(text, url));
    }

    /// <summary>A number that readers see in words of their own.</summary>
    /// <param name="number">The number; programs get it rounded to four decimals.</param>
    /// <param name="text">The text for readers.</param>
    public static Cell Number(decimal number, string text) => new(JsonValue.Create(Figure.Rounded(number)), Markup.Text(text));

    /// <summary>A day.</summary>
    /// <param name="day">The day, or null.</param>
    /// <param name="none">What readers see when there is none.</param>
    public static Cell Day(DateOnly? day, string none) => day is { } known
        ? new(JsonValue.Create(LocalDate.Machine(known)), Markup.Day(known))
        : new(null, Markup.Text(none));
}
