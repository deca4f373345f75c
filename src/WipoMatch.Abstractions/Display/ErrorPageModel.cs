namespace WipoMatch.Display;

/// <summary>A page that tells why there is no other: view <c>Error</c>.</summary>
/// <param name="Status">403, 404, 500 or 503.</param>
/// <param name="Reference">The number to quote when asking for help, or null.</param>
public sealed record ErrorPageModel(int Status, string? Reference);
