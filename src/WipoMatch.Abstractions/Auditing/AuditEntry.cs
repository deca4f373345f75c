namespace WipoMatch.Auditing;

/// <summary>A change that somebody made; who made it and when is known from the request.</summary>
/// <param name="Category">The kind of thing: <c>account</c>, <c>role</c>, <c>content</c>.</param>
/// <param name="Action">What was done: <c>lock</c>, <c>roles</c>, <c>publish</c>.</param>
/// <param name="SubjectId">The identifier of the thing.</param>
/// <param name="SubjectName">What people call it.</param>
public sealed record AuditEntry(string Category, string Action, string SubjectId, string SubjectName)
{
    /// <summary>Why, in the words of whoever did it; may be empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What was before; written as JSON. Holds no secrets.</summary>
    public object? Before { get; init; }

    /// <summary>What is now; written as JSON. Holds no secrets.</summary>
    public object? After { get; init; }
}
