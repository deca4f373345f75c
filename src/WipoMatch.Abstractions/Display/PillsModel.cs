namespace WipoMatch.Display;

/// <summary>The filters in force above a list: view <c>_Pills</c>.</summary>
/// <param name="Pills">One for each filter.</param>
/// <param name="ClearUrl">The list without any filter.</param>
public sealed record PillsModel(IReadOnlyList<Pill> Pills, string ClearUrl);

/// <summary>A filter in force.</summary>
/// <param name="Label">What it keeps.</param>
/// <param name="RemoveUrl">The list without it.</param>
public sealed record Pill(string Label, string RemoveUrl);
