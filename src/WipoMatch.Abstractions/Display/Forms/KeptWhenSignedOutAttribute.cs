namespace WipoMatch.Display.Forms;

/// <summary>
/// On forms in which people write at length: when the sign-in has ended meanwhile, the answer is a page that holds what they typed, and not the
/// page for signing in. Never on forms with passwords or codes, since what was posted comes back in the page.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeptWhenSignedOutAttribute : Attribute;
