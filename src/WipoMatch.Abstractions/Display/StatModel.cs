namespace WipoMatch.Display;

/// <summary>A figure with its words: view <c>_Stat</c>.</summary>
/// <param name="Value">The number as written in the reader's language.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Url">The list behind the number, or null.</param>
/// <param name="ThemeClass">The class that gives the colour.</param>
public sealed record StatModel(string Value, string Label, string? Url, string ThemeClass = "other");
