namespace WipoMatch.Members.Contracts;

/// <summary>Counts what somebody tries, in the memory of this process, so that nobody floods the site or a mailbox.</summary>
public interface ITryLimits
{
    /// <summary>Whether a key has used up what it may.</summary>
    /// <param name="key">What is counted, beginning with what it is for: <c>join:mail:…</c>.</param>
    /// <param name="limit">How many.</param>
    bool IsReached(string key, int limit);

    /// <summary>When the key may try again, UTC.</summary>
    /// <param name="key">The key.</param>
    DateTime EndOf(string key);

    /// <summary>Counts one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="span">How long it counts.</param>
    void Count(string key, TimeSpan span);
}
