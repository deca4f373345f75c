namespace WipoMatch.Peers.Asking;

/// <summary>The page on which one asks.</summary>
/// <param name="Subject">What one asks about.</param>
/// <param name="To">Who is asked, in the reader's language.</param>
/// <param name="IsVisitor">Whether nobody has signed in.</param>
/// <param name="HoldsAddress">Whether the text holds an address, about which the person is asked first.</param>
public sealed record AskView(Subject Subject, string To, bool IsVisitor, bool HoldsAddress);
