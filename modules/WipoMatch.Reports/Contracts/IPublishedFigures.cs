namespace WipoMatch.Reports.Contracts;

/// <summary>The figures about what is published, as of now; a figure without data is left out.</summary>
public interface IPublishedFigures
{
    /// <summary>All figures in their order, in the language of the current culture.</summary>
    IReadOnlyList<PublishedFigure> List();
}

/// <summary>One figure.</summary>
/// <param name="Code">The stable code: <c>stories</c>.</param>
/// <param name="Name">What it counts, in words.</param>
/// <param name="Definition">What is counted and what is not.</param>
/// <param name="Formula">How the value comes about.</param>
/// <param name="Date">The day for which it holds, in the site's time zone.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">What the value is: <c>count</c>, <c>mean</c>, <c>share</c> (0 to 1) or <c>index</c> (0 to 1).</param>
/// <param name="Parts">The values that it consists of, by code; empty when it has none.</param>
/// <param name="Url">The path of the list behind it, in the current language.</param>
public sealed record PublishedFigure(
    string Code,
    string Name,
    string Definition,
    string Formula,
    DateOnly Date,
    decimal Value,
    string Unit,
    IReadOnlyList<PublishedFigurePart> Parts,
    string Url);

/// <summary>A part of a figure.</summary>
/// <param name="Code">The stable code: a group, state or modality.</param>
/// <param name="Name">The part in words.</param>
/// <param name="Value">The value.</param>
/// <param name="Url">The path of the list behind it, or null.</param>
public sealed record PublishedFigurePart(string Code, string Name, decimal Value, string? Url);
