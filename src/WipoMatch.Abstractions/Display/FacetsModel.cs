namespace WipoMatch.Display;

/// <summary>The facets beside a list: view <c>_Facets</c>. Every option is a link; no script, no form.</summary>
/// <param name="Groups">The groups in display order; groups without options are left out.</param>
public sealed record FacetsModel(IReadOnlyList<FacetGroup> Groups);

/// <summary>One facet.</summary>
/// <param name="Key">The query key.</param>
/// <param name="Label">The heading.</param>
/// <param name="IsOpen">Whether its options show at first.</param>
/// <param name="Options">The values, most frequent first.</param>
public sealed record FacetGroup(string Key, string Label, bool IsOpen, IReadOnlyList<FacetOption> Options);

/// <summary>One value of a facet.</summary>
/// <param name="Label">The label.</param>
/// <param name="Count">How many results the list has with it.</param>
/// <param name="IsSelected">Whether the list is filtered by it.</param>
/// <param name="Url">The list with the value added, or removed when selected.</param>
public sealed record FacetOption(string Label, int Count, bool IsSelected, string Url);
