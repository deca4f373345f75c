using System.Security.Cryptography;
using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>26 characters with 128 random bits in Crockford's base 32, like Orchard Core's ids.</summary>
public sealed class IdGenerator : IIdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <inheritdoc />
    public string NewId() => string.Create(26, 0, static (span, _) =>
    {
        Span<byte> random = stackalloc byte[26];
        RandomNumberGenerator.Fill(random);
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Alphabet[random[i] & 31];
        }

        span[0] = '4';
    });
}
