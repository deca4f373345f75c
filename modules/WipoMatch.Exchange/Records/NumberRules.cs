using System.Globalization;

namespace WipoMatch.Exchange.Records;

/// <summary>Which numbers a record may hold: as long as people write them; longer ones are kept by no database and compared by no machine.</summary>
internal static class NumberRules
{
    private const int MaxLength = 100;

    private const int MaxExponent = 9999;

    /// <summary>What is wrong with a number as it is spelled in the file, or null.</summary>
    public static string? Fault(string number)
    {
        if (number.Length > MaxLength)
        {
            return $"A number has {number.Length} characters.";
        }

        var exponent = number.IndexOfAny(['e', 'E']);
        return exponent < 0 || (int.TryParse(number.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) &&
            Math.Abs((long)power) <= MaxExponent)
            ? null
            : $"The exponent of the number {number} is too large.";
    }
}
