using WipoMatch.Localization;

namespace WipoMatch.Display;

/// <summary>Two texts to be shown as one with what was removed and added (<c>_Changes</c>).</summary>
/// <param name="Before">The earlier text, plain.</param>
/// <param name="After">The later text, plain.</param>
/// <param name="Language">The language of both, or null where they are in the reader's.</param>
public sealed record ChangesModel(string Before, string After, SiteLanguage? Language = null)
{
    /// <summary>The pieces in reading order.</summary>
    public IReadOnlyList<DiffPiece> Pieces { get; } = TextDiff.Of(Before, After);
}
