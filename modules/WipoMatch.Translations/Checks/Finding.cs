namespace WipoMatch.Translations.Checks;

/// <summary>Something that a translator should look at once more; it stops nothing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number or address as it is written.</param>
public sealed record Finding(FindingKind Kind, string Value);
