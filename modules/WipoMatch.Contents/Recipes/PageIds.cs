using System.Security.Cryptography;
using System.Text;

namespace WipoMatch.Contents.Recipes;

/// <summary>Ids that follow from what they name, so that applying a recipe again changes nothing.</summary>
internal static class PageIds
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int Digits = 25;

    /// <summary>26 characters: <c>4</c> and the first 125 bits of the key's SHA-256 in Crockford's base 32.</summary>
    /// <param name="key">What the id is for.</param>
    public static string Of(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return string.Create(Digits + 1, hash, static (id, bytes) =>
        {
            id[0] = '4';
            for (var digit = 0; digit < Digits; digit++)
            {
                var bit = digit * 5;
                var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
                id[digit + 1] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
            }
        });
    }
}
