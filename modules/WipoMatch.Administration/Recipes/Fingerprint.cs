using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using WipoMatch.Recipes;

namespace WipoMatch.Administration.Recipes;

/// <summary>Tells whether a recipe does what somebody read before.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint of a report: the outcome of each row at its place.</summary>
    public static string Of(RecipeReport report) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', report.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Place}\t{row.Outcome}\t{row.IsConflict}"))))));
}
