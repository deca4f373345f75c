using System.Globalization;

namespace WipoMatch.Partnerships.Contracts;

/// <summary>Two calendar years of which the first is even: the budget period of the organizations of the United Nations.</summary>
/// <param name="FirstYear">The even year.</param>
public readonly record struct Biennium(int FirstYear)
{
    /// <summary>The biennium of a day.</summary>
    /// <param name="day">The day.</param>
    public static Biennium Of(DateOnly day) => new(day.Year - (day.Year % 2));

    /// <summary>The one before.</summary>
    public Biennium Previous => new(FirstYear - 2);

    /// <summary>The first day.</summary>
    public DateOnly First => new(FirstYear, 1, 1);

    /// <summary>The last day.</summary>
    public DateOnly Last => new(FirstYear + 1, 12, 31);

    /// <summary>For example <c>2026–2027</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}–{FirstYear + 1}");
}
