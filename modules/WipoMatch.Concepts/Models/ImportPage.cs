namespace WipoMatch.Concepts.Models;

/// <summary>The page that takes a file of concepts.</summary>
/// <param name="LargestMegabytes">The largest file, in megabytes.</param>
/// <param name="Counts">What an import would do: how many are new, changed and unchanged; null when no file was looked at.</param>
/// <param name="Remarks">What of the file would not be taken, and how many concepts would go, a sentence each.</param>
public sealed record ImportPage(int LargestMegabytes, ImportCounts? Counts, IReadOnlyList<string> Remarks);

/// <summary>What an import would do.</summary>
/// <param name="Created">How many concepts are new.</param>
/// <param name="Updated">How many say something else than before.</param>
/// <param name="Unchanged">How many say what they said.</param>
public sealed record ImportCounts(int Created, int Updated, int Unchanged);
