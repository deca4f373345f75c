namespace WipoMatch.Joining.Applications;

/// <summary>What people want to do here.</summary>
public static class JoinAims
{
    /// <summary>Look for help.</summary>
    public const string Seek = "seek";

    /// <summary>Offer help.</summary>
    public const string Offer = "offer";

    /// <summary>Tell a country's story.</summary>
    public const string Tell = "tell";

    /// <summary>Translate.</summary>
    public const string Translate = "translate";

    /// <summary>All of them, in the order of the form.</summary>
    public static IReadOnlyList<string> All { get; } = [Seek, Offer, Tell, Translate];
}
