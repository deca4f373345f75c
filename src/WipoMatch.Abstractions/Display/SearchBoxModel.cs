namespace WipoMatch.Display;

/// <summary>A search box: view <c>_SearchBox</c>; a GET form that keeps the filters in hidden fields.</summary>
/// <param name="Action">The address that answers.</param>
/// <param name="Label">The label, visually hidden.</param>
/// <param name="Query">What was typed.</param>
/// <param name="Hidden">Query keys to keep.</param>
public sealed record SearchBoxModel(string Action, string Label, string? Query, IReadOnlyList<KeyValuePair<string, string>> Hidden);
