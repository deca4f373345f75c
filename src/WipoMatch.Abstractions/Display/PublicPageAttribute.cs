namespace WipoMatch.Display;

/// <summary>Marks a public page that is for reading only.</summary>
/// <param name="queryKeys">The query keys that change the page; others do not.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class PublicPageAttribute(params string[] queryKeys) : PublicReadingAttribute(queryKeys);
