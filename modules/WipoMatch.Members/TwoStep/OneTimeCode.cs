using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WipoMatch.Members.TwoStep;

/// <summary>The codes of authenticator applications: RFC 6238 with SHA-1, six digits, thirty seconds, as all of them understand.</summary>
public static class OneTimeCode
{
    /// <summary>How many digits a code has.</summary>
    public const int Digits = 6;

    private const int SecondsPerStep = 30;

    private const int SecretBytes = 20;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret in base 32.</summary>
    public static string NewSecret()
    {
        var secret = new StringBuilder();
        foreach (var number in RandomNumberGenerator.GetBytes(SecretBytes * 8 / 5))
        {
            secret.Append(Base32[number % Base32.Length]);
        }

        return secret.ToString();
    }

    /// <summary>The time step of an instant.</summary>
    /// <param name="now">The instant.</param>
    public static long StepOf(DateTimeOffset now) => now.ToUnixTimeSeconds() / SecondsPerStep;

    /// <summary>The code of a time step.</summary>
    /// <param name="secret">The secret in base 32.</param>
    /// <param name="step">The time step.</param>
    public static string Of(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard of authenticator applications; it does not rest on collisions.
        HMACSHA1.HashData(Bytes(secret), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed: now, the one before or the one after, because clocks differ; null when none.</summary>
    /// <param name="secret">The secret in base 32.</param>
    /// <param name="code">Six digits.</param>
    /// <param name="now">The time.</param>
    /// <param name="after">Only steps later than this one count.</param>
    public static long? Find(string secret, string code, DateTimeOffset now, long after)
    {
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
        {
            var isIt = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(secret, step)), Encoding.ASCII.GetBytes(code));
            found = isIt && step > after ? step : found;
        }

        return found;
    }

    private static byte[] Bytes(string secret)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in secret)
        {
            buffer = ((buffer << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
