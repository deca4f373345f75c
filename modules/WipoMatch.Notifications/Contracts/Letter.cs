namespace WipoMatch.Notifications.Contracts;

/// <summary>A mail as its sender thinks of it; text and HTML are made of it by one template.</summary>
/// <param name="Key">Names the occasion: the same key is never queued twice.</param>
/// <param name="To">The address.</param>
/// <param name="Language">The language in which it is written, one of the six codes.</param>
/// <param name="Subject">What it is about; one line.</param>
/// <param name="Paragraphs">What it says, without markup.</param>
/// <param name="Link">What to do, or null.</param>
public sealed record Letter(string Key, string To, string Language, string Subject, IReadOnlyList<string> Paragraphs, LetterLink? Link = null)
{
    /// <summary>What stands below the link, without markup.</summary>
    public IReadOnlyList<string> After { get; init; } = [];
}

/// <summary>The one thing to do in a mail.</summary>
/// <param name="Text">What it does.</param>
/// <param name="Url">An absolute address.</param>
public sealed record LetterLink(string Text, Uri Url);
