using WipoMatch.Matching.Shown;

namespace WipoMatch.Matching.Components;

/// <summary>A section with suggestions.</summary>
/// <param name="Lines">The best of them.</param>
/// <param name="Note">Why there are none, or null.</param>
/// <param name="More">The address of all of them, or null.</param>
public sealed record PairSection(IReadOnlyList<PairLine> Lines, string? Note = null, string? More = null)
{
    /// <summary>How many a section shows.</summary>
    public const int Most = 5;
}
