using System.Text.RegularExpressions;

namespace WipoMatch.Exchange.Records;

/// <summary>The shapes of ids.</summary>
internal static partial class ItemIds
{
    /// <summary>The longest exchange id.</summary>
    public const int MaxLength = 128;

    /// <summary>Whether a text has the shape of a content item id: 26 digits and lower-case letters without i, l, o and u.</summary>
    public static bool IsItemId(string text) => ItemId().IsMatch(text);

    /// <summary>Whether a text can be the id of a record: letters, digits and hyphens.</summary>
    public static bool IsExchangeId(string text) => text.Length <= MaxLength && ExchangeId().IsMatch(text);

    [GeneratedRegex(@"^[0-9a-hjkmnp-tv-z]{26}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ItemId();

    [GeneratedRegex(@"^[A-Za-z0-9-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex ExchangeId();
}
