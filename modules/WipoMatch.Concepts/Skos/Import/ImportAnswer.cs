namespace WipoMatch.Concepts.Skos.Import;

/// <summary>What an import did, or would do.</summary>
/// <param name="Created">How many concepts are new.</param>
/// <param name="Updated">How many say something else than before.</param>
/// <param name="Unchanged">How many say what they said.</param>
/// <param name="Removed">How many are no more.</param>
/// <param name="LeftOut">What of the file is not taken.</param>
public sealed record ImportAnswer(int Created, int Updated, int Unchanged, int Removed, LeftOut LeftOut);
