using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Translations.Checks;
using WipoMatch.Translations.Grid;
using WipoMatch.Translations.Segments;
using WipoMatch.Translations.Standings;

namespace WipoMatch.Translations.Screen;

/// <summary>Builds the page on which an item is translated.</summary>
public sealed class TranslateViewQuery(IContentManager content, TextSlots slots, StandingStore standings, CoverageQuery coverage, IContentWords words)
{
    /// <summary>The texts of an original that are translated, with the boxes that fit the translation.</summary>
    /// <param name="pair">Original and translation.</param>
    public IReadOnlyList<TextSlot> SlotsOf(TranslationPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var target = pair.Target;
        var isOpen = target is null || string.IsNullOrWhiteSpace(target.As<MarkdownBodyPart>()?.Markdown) || slots.IsInBoxes(target);
        var kept = FieldsKept(pair).Select(field => $"F.{field.Name}.").ToList();
        return
        [
            .. slots.Of(pair.Source, inBoxes: isOpen)
                .Where(slot => !string.IsNullOrWhiteSpace(slot.Text) && !kept.Exists(name => slot.Name.StartsWith(name, StringComparison.Ordinal))),
        ];
    }

    /// <summary>The page.</summary>
    /// <param name="pair">Original and translation as stored.</param>
    /// <param name="draft">The translation with what was typed, when the page comes back with it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<TranslateView> ReadAsync(TranslationPair pair, ContentItem? draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var source = SlotsOf(pair);
        var isInBoxes = source.Any(slot => slot.Name == TextSlots.Body + ".1") || source.All(slot => slot.Name != TextSlots.Body);
        var basis = await BasisAsync(pair, isInBoxes, cancellationToken);
        var values = TextsOf(draft ?? pair.Target, isInBoxes);
        var stored = pair.Target is null ? null : await content.GetAsync(pair.Target.ContentItemId, VersionOptions.Latest, cancellationToken);
        return new()
        {
            Pair = pair,
            Slots = [.. source.Select(slot => ViewOf(slot, values, basis, pair.Target is not null))],
            Kept = [.. FieldsKept(pair).Select(words.FieldName)],
            RowStamp = pair.Target?.RowStamp ?? 0,
            Stored = stored,
            State = (await coverage.OfAsync(pair.Source.ContentItemId, cancellationToken))?.Cells.First(cell => cell.Language == pair.To).State ?? CellState.None,
            ChangedUtc = basis.IsOlder ? pair.Source.PublishedUtc : null,
        };
    }

    /// <summary>What two versions of a translation say differently.</summary>
    /// <param name="pair">Original and translation.</param>
    /// <param name="theirs">What is stored.</param>
    /// <param name="mine">What was typed.</param>
    public IReadOnlyList<SlotDifference> Compare(TranslationPair pair, ContentItem theirs, ContentItem mine)
    {
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(mine);
        var source = SlotsOf(pair);
        var isInBoxes = source.Any(slot => slot.Name == TextSlots.Body + ".1");
        var (one, other) = (TextsOf(theirs, isInBoxes), TextsOf(mine, isInBoxes));
        return
        [
            .. source.Select(slot => new SlotDifference(slot.Label, one.GetValueOrDefault(slot.Name) ?? "", other.GetValueOrDefault(slot.Name) ?? ""))
                .Where(difference => difference.Theirs != difference.Mine),
        ];
    }

    private static SlotView ViewOf(TextSlot slot, Dictionary<string, string> values, Basis basis, bool hasTarget)
    {
        var value = values.GetValueOrDefault(slot.Name) ?? "";
        var isTranslated = value.Length > 0 || (slot.IsCopied && hasTarget);
        return new(
            slot,
            Paragraphs.Compare(slot.Text, basis.TextOf(slot.Name), isTranslated),
            value.Length == 0 && slot.IsPrefilled && !hasTarget ? slot.Text : value,
            slot.IsCopied ? [] : TranslationChecks.Run(slot.Text, value));
    }

    private async Task<Basis> BasisAsync(TranslationPair pair, bool isInBoxes, CancellationToken cancellationToken)
    {
        if (pair.Target is null)
        {
            return new(null, false);
        }

        var row = await standings.FindAsync(pair.Target.ContentItemId, cancellationToken);
        return await standings.BasisAsync(pair.Target, row, cancellationToken) is { } basis
            ? new(TextsOf(basis, isInBoxes), Paragraphs.FingerprintOf(slots.Of(basis, inBoxes: true)) != Paragraphs.FingerprintOf(slots.Of(pair.Source, inBoxes: true)))
            : new(null, false);
    }

    private Dictionary<string, string> TextsOf(ContentItem? item, bool isInBoxes) => item is null
        ? new(StringComparer.Ordinal)
        : slots.Of(item, isInBoxes).ToDictionary(slot => slot.Name, slot => slot.Text, StringComparer.Ordinal);

    private IEnumerable<ContentManagement.Metadata.ContentFieldDefinition> FieldsKept(TranslationPair pair) => pair.Target is null
        ? []
        : slots.FieldsOf(pair.Source).Where(field => field.FieldType == "RecordListField" && !FieldWriter.HasRowsOf(pair.Source, pair.Target, field));

    // The texts of the version that was translated; a body that had other headings then is compared as a whole.
    private sealed record Basis(IReadOnlyDictionary<string, string>? Texts, bool IsOlder)
    {
        public string? TextOf(string name) => Texts is null ? null
            : Texts.TryGetValue(name, out var text) ? text
            : name.StartsWith(TextSlots.Body, StringComparison.Ordinal) ? Texts.GetValueOrDefault(TextSlots.Body) ?? "" : "";
    }
}
