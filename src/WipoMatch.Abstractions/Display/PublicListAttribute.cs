namespace WipoMatch.Display;

/// <summary>
/// Marks a public page that is a list: its model is an <see cref="ICatalogList"/> or an <see cref="IRowList"/>, and programs may ask for
/// it as data, by <c>?format=json|csv</c> or by the header <c>Accept</c>.
/// </summary>
/// <param name="queryKeys">The query keys that change the page; others do not.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PublicListAttribute(params string[] queryKeys) : PublicReadingAttribute(queryKeys)
{
    /// <summary>The query keys that change the list as data: those of the page and the two that cut it into parts.</summary>
    public IReadOnlyList<string> DataKeys { get; } = [.. queryKeys, ListFormats.LimitKey, ListFormats.CursorKey];
}
