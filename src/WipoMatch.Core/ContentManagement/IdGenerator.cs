using System.Security.Cryptography;
using WipoMatch.ContentManagement;

namespace WipoMatch.Core.ContentManagement;

/// <summary>26 characters with 128 random bits in Crockford's base 32, like Orchard Core's ids.</summary>
public sealed class IdGenerator : IIdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;
    private const int Stock = 128;

    // An import needs ids by the thousand, and each question for random bits is a call to the system.
    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _used;

    /// <inheritdoc />
    public string NewId() => string.Create(Length, 0, static (span, _) =>
    {
        var random = NextRandom();
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Alphabet[random[i] & 31];
        }

        span[0] = '4';
    });

    private static ReadOnlySpan<byte> NextRandom()
    {
        if (_random is null || _used == Stock)
        {
            _random ??= new byte[Length * Stock];
            RandomNumberGenerator.Fill(_random);
            _used = 0;
        }

        return _random.AsSpan(Length * _used++, Length);
    }
}
