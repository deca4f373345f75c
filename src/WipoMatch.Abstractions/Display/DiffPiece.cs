namespace WipoMatch.Display;

/// <summary>A piece of two compared texts.</summary>
/// <param name="Kind">Where it stands.</param>
/// <param name="Text">The piece; never empty.</param>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>Where a piece of two compared texts stands.</summary>
public enum DiffKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the earlier one only.</summary>
    Removed,

    /// <summary>In the later one only.</summary>
    Added,
}
