namespace WipoMatch.Display;

/// <summary>A content item in a list: view <c>_Card</c>.</summary>
public sealed record CardModel
{
    /// <summary>The address of the item's page.</summary>
    public required string Url { get; init; }

    /// <summary>The title in the language that is shown.</summary>
    public required string Title { get; init; }

    /// <summary>The language of title and summary; differs from the page's when there is no translation.</summary>
    public required string Language { get; init; }

    /// <summary>The word for the kind of item (“Need”), or null when the list has one kind only.</summary>
    public string? Kind { get; init; }

    /// <summary>The shape beside the kind: <c>need</c>, <c>offer</c>, <c>partnership</c>, <c>story</c> or <c>organization</c>.</summary>
    public string Shape { get; init; } = "story";

    /// <summary>The class that gives the colour of the main theme: agri health green ipm creative other.</summary>
    public string ThemeClass { get; init; } = "other";

    /// <summary>The label of the main theme, or null.</summary>
    public string? ThemeLabel { get; init; }

    /// <summary>Two sentences at most, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Facts below the title: country, reading time, dates.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Names of the languages in which the item can be read, each in itself.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>Tags that tell a state.</summary>
    public IReadOnlyList<TagModel> Tags { get; init; } = [];

    /// <summary>The picture or pattern on top, or null for a card without one.</summary>
    public CoverModel? Cover { get; init; }

    /// <summary>A passage of the text with the words that were searched, or null; shown instead of the summary.</summary>
    public IReadOnlyList<TextRun>? Passage { get; init; }

    /// <summary>What the item and the search have in common when it has none of the words.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The level of the card's heading on the page: 2 or 3.</summary>
    public int HeadingLevel { get; init; } = 3;
}

/// <summary>The woven pattern that stands for an item: view <c>_Cover</c>; the same seed always gives the same pattern.</summary>
/// <param name="ThemeClass">The class that gives the colour.</param>
/// <param name="Seed">Any text; usually the localization set.</param>
/// <param name="ImageUrl">A picture to show instead of the pattern, or null.</param>
/// <param name="ImageAlt">The picture's alternative text; empty when decorative.</param>
public sealed record CoverModel(string ThemeClass, string Seed, string? ImageUrl = null, string ImageAlt = "");

/// <summary>A small word that tells a state: view <c>_Tag</c>.</summary>
/// <param name="Text">The word.</param>
/// <param name="Tone">neutral, ok, wait or bad.</param>
public sealed record TagModel(string Text, string Tone = "neutral");

/// <summary>A run of text, marked or not.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMarked">Whether the run is a searched word.</param>
public sealed record TextRun(string Text, bool IsMarked);
