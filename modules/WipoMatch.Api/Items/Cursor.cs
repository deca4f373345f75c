using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace WipoMatch.Api.Items;

/// <summary>
/// The place behind an item in a list that is ordered by a key: what comes next is found by the key and not by counting, so whatever is
/// added, changed or taken down meanwhile moves nothing else across it.
/// </summary>
/// <param name="Order">A letter for the order of the list; a cursor fits no list in another order.</param>
/// <param name="Key">The key of the last item given; may be empty.</param>
/// <param name="Id">Its id, which decides among equal keys.</param>
internal sealed record Cursor(char Order, string Key, string Id)
{
    /// <summary>The longest cursor.</summary>
    public const int MaxLength = 300;

    /// <summary>The cursor as text that means nothing to its reader.</summary>
    public string Write() => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{Order}\n{Key}\n{Id}"));

    /// <summary>Reads a cursor; null when the text is none.</summary>
    public static Cursor? Read(string text)
    {
        try
        {
            var parts = text.Length > MaxLength ? [] : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text)).Split('\n');
            return parts is [[var order], var key, { Length: > 0 } id] && new Cursor(order, key, id) is var cursor && cursor.Write() == text ? cursor : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
