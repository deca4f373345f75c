namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>Which characters may stand where (Turtle 1.1, section 6.5); both halves of a character beyond the first plane count as letters.</summary>
internal static class TurtleCharacters
{
    /// <summary>Whether a name may begin with it: PN_CHARS_BASE.</summary>
    public static bool IsLetter(int sign) => sign is
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0xC0 and <= 0x2FF and not 0xD7 and not 0xF7) or (>= 0x370 and <= 0x1FFF and not 0x37E) or 0x200C or 0x200D
        or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF) or (>= 0x3001 and <= 0xDFFF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD);

    /// <summary>Whether it may stand inside a name: PN_CHARS.</summary>
    public static bool IsInName(int sign) =>
        IsLetter(sign) || IsDigit(sign) || sign is '_' or '-' or 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;

    /// <summary>Whether it is one of 0 to 9.</summary>
    public static bool IsDigit(int sign) => sign is >= '0' and <= '9';

    /// <summary>Whether it may follow a backslash in a local name: PN_LOCAL_ESC.</summary>
    public static bool IsEscapable(int sign) => sign is >= 0 and < 128 && "_~.-!$&'()*+,;=/?#@%".Contains((char)sign, StringComparison.Ordinal);

    /// <summary>Whether an IRI may not have it: IRIREF.</summary>
    public static bool IsBarredFromIri(int sign) => sign is <= ' ' or '<' or '"' or '{' or '}' or '|' or '^' or '`' or '\\';

    /// <summary>How people see it in a message.</summary>
    public static string Shown(int sign) => sign switch
    {
        TurtleSource.End => "",
        < ' ' => FormattableString.Invariant($"U+{sign:X4}"),
        _ => ((char)sign).ToString(),
    };
}
