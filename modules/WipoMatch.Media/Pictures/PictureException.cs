namespace WipoMatch.Media.Pictures;

/// <summary>A picture cannot be taken; the message is the reason as the second half of a sentence that begins with its name.</summary>
internal sealed class PictureException(MediaRefusal reason, string message) : Exception(message)
{
    public MediaRefusal Reason { get; } = reason;

    /// <summary>It ends early.</summary>
    public static PictureException Truncated() =>
        new(MediaRefusal.Damaged, "ends early. Send the whole file, or open it in a picture program and save it again.");

    /// <summary>It contradicts itself.</summary>
    public static PictureException Damaged() =>
        new(MediaRefusal.Damaged, "is damaged. Open it in a picture program and save it again.");
}
