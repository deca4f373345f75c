using System.Text.RegularExpressions;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Checks;

/// <summary>Finds the links and e-mail addresses of a text.</summary>
public static partial class WrittenAddresses
{
    /// <summary>The addresses in their order. A page of this site counts as the same in every language.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> In(string text) =>
        [.. Address().Matches(text).Select(match => match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '…'))];

    /// <summary>The text without its addresses, so that their digits are no figures.</summary>
    /// <param name="text">The text.</param>
    public static string Without(string text) => Address().Replace(text, " ");

    /// <summary>The form in which addresses are compared.</summary>
    /// <param name="address">The address.</param>
    public static string KeyOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var parts = address.Split('/');
        return address.StartsWith('/') && parts.Length > 1 && SiteLanguages.IsKnown(parts[1]) ? string.Join('/', parts[2..]) : address.TrimEnd('/');
    }

    [GeneratedRegex(
        @"https?://[^\s<>()\[\]""“”«»，。；、）】]+(?:\([^\s<>()]*\)[^\s<>()\[\]""“”«»，。；、）】]*)*|(?<=\]\()/[^\s)]+|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
