namespace WipoMatch.Reports.Figures;

/// <summary>A counted figure, without words.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Unit">What the value is.</param>
/// <param name="Value">The value; rounded to four decimals.</param>
/// <param name="List">The path below the language at which exactly the things counted are listed.</param>
public sealed record Figure(string Code, FigureUnit Unit, decimal Value, string List)
{
    /// <summary>The facet whose values the parts are, or null when they have names of their own.</summary>
    public string? PartKey { get; init; }

    /// <summary>What the figure consists of, in display order.</summary>
    public IReadOnlyList<FigurePart> Parts { get; init; } = [];

    /// <summary>How many things a mean, a share or an index rests on; 0 for a count.</summary>
    public int Cases { get; init; }

    /// <summary>How many things could not be counted because they have no dates.</summary>
    public int Undated { get; init; }

    /// <summary>A quotient as figures hold it: four decimals at most, none that are zero at the end.</summary>
    /// <param name="value">The exact value.</param>
    public static decimal Rounded(decimal value) => decimal.Round(value, 4) / 1.0000000000000000000000000000m;

    /// <summary>The value of a part, 0 when there is none.</summary>
    /// <param name="code">The part's code.</param>
    public int PartOf(string code) => Parts.FirstOrDefault(part => part.Code == code)?.Value ?? 0;
}

/// <summary>A part of a figure.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Value">How many things.</param>
/// <param name="List">The path of the list behind it below the language.</param>
/// <param name="Name">Its name when it is the same in all languages, else null.</param>
public sealed record FigurePart(string Code, int Value, string List, string? Name = null);

/// <summary>What the value of a figure is.</summary>
public enum FigureUnit
{
    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>A mean.</summary>
    Mean,

    /// <summary>A part of all, from 0 to 1.</summary>
    Share,

    /// <summary>A measure from 0 to 1.</summary>
    Index,
}
