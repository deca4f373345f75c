using WipoMatch.ContentManagement;
using WipoMatch.Translations.Checks;
using WipoMatch.Translations.Grid;
using WipoMatch.Translations.Segments;

namespace WipoMatch.Translations.Screen;

/// <summary>The page on which an item is translated.</summary>
public sealed record TranslateView
{
    /// <summary>The original and the language.</summary>
    public required TranslationPair Pair { get; init; }

    /// <summary>The texts side by side.</summary>
    public required IReadOnlyList<SlotView> Slots { get; init; }

    /// <summary>Names of fields that are not translated here and stay as they are.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>The stamp of the translation as the person sees it; 0 while there is none.</summary>
    public required long RowStamp { get; init; }

    /// <summary>The newest version of the translation as it is stored, or null.</summary>
    public ContentItem? Stored { get; init; }

    /// <summary>Where the translation stands.</summary>
    public CellState State { get; init; } = CellState.None;

    /// <summary>When the original went live with another text than the one that was translated, UTC; null when it did not.</summary>
    public DateTime? ChangedUtc { get; init; }

    /// <summary>What somebody else wrote meanwhile, where it differs; null when nobody did.</summary>
    public IReadOnlyList<SlotDifference>? Conflict { get; init; }

    /// <summary>Who wrote it.</summary>
    public string ConflictWith { get; init; } = "";
}

/// <summary>A text of the original and of the translation.</summary>
/// <param name="Source">The text of the original.</param>
/// <param name="Paragraphs">Its paragraphs, with what each asks of the translator.</param>
/// <param name="Value">The translation.</param>
/// <param name="Findings">What to look at once more.</param>
public sealed record SlotView(TextSlot Source, IReadOnlyList<Paragraph> Paragraphs, string Value, IReadOnlyList<Finding> Findings);

/// <summary>A text that two people translated differently.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Theirs">What is stored.</param>
/// <param name="Mine">What the form says.</param>
public sealed record SlotDifference(string Label, string Theirs, string Mine);
