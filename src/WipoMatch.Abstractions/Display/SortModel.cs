namespace WipoMatch.Display;

/// <summary>The ways to sort a list: view <c>_SortLinks</c>.</summary>
/// <param name="Options">Label, address, and whether it is in force.</param>
public sealed record SortModel(IReadOnlyList<MenuLink> Options);
