namespace WipoMatch.Data;

/// <summary>Lets a form that is sent twice act once: the second time it gives the first answer.</summary>
public interface IFormKeys
{
    /// <summary>
    /// Does the work in one write transaction and remembers its answer for a day under the form's key and the person; if it was
    /// done before, only gives the answer. An exception forgets the key together with the work.
    /// </summary>
    /// <param name="key">What the form posted as <see cref="FormKey.Field"/>; with anything that is no key the work is done each time.</param>
    /// <param name="work">The work; it returns the answer, usually a local address to go to.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<string> OnceAsync(string? key, Func<CancellationToken, Task<string>> work, CancellationToken cancellationToken = default);
}

/// <summary>The one-time key of a form.</summary>
public static class FormKey
{
    /// <summary>The name under which a form posts its key.</summary>
    public const string Field = "FormKey";

    /// <summary>Whether a text is a key.</summary>
    /// <param name="key">The text.</param>
    public static bool IsOne(string? key) => key is { Length: 32 } && key.All(char.IsAsciiHexDigitLower);
}
