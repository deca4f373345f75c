namespace WipoMatch.Translations.Checks;

/// <summary>In what a translation differs from its original although both should agree.</summary>
public enum FindingKind
{
    /// <summary>A number of the original is missing.</summary>
    MissingNumber,

    /// <summary>A number is not in the original.</summary>
    ExtraNumber,

    /// <summary>A link or address of the original is missing.</summary>
    MissingLink,

    /// <summary>A link or address is not in the original.</summary>
    ExtraLink,
}
