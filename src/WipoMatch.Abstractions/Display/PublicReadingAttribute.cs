namespace WipoMatch.Display;

/// <summary>
/// Marks a GET page that is the same for every anonymous reader, so that the server may keep its answer: it sets no cookie and contains
/// no antiforgery field, nonce or flash message. The answer is kept until the content changes.
/// </summary>
/// <param name="queryKeys">The query keys that change the page; others do not.</param>
public abstract class PublicReadingAttribute(params string[] queryKeys) : Attribute, IPublicAnswer
{
    /// <inheritdoc />
    public IReadOnlyList<string> QueryKeys { get; } = queryKeys;
}
