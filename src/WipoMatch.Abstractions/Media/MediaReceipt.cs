namespace WipoMatch.Media;

/// <summary>What became of a picture that was handed in.</summary>
public abstract record MediaReceipt
{
    private MediaReceipt()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="File">The stored picture.</param>
    /// <param name="IsNew">Whether it was not stored before.</param>
    public sealed record Saved(MediaFile File, bool IsNew) : MediaReceipt;

    /// <summary>It was refused, and nothing was stored.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Sentence">Why, and how to mend it, in English.</param>
    public sealed record Refused(MediaRefusal Reason, string Sentence) : MediaReceipt;
}

/// <summary>Why a picture is refused.</summary>
public enum MediaRefusal
{
    /// <summary>It holds no bytes.</summary>
    Empty,

    /// <summary>It is larger than 400 KB.</summary>
    TooManyBytes,

    /// <summary>A side is longer than 2,400 pixels.</summary>
    TooManyPixels,

    /// <summary>It is none of the four kinds, whatever its name says.</summary>
    UnknownKind,

    /// <summary>It ends early or contradicts itself.</summary>
    Damaged,

    /// <summary>It carries data about its origin that cannot be removed safely.</summary>
    CarriesMetadata,
}
