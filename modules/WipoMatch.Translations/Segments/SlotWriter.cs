using System.Globalization;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Segments;

/// <summary>Puts translated texts into an item. What is no text in a field that has both comes from the original, so that figures stay equal.</summary>
public sealed class SlotWriter(TextSlots slots, IStoryBoxes boxes)
{
    private const int BoxCount = 5;

    /// <summary>Writes texts; what was not posted stays.</summary>
    /// <param name="target">The translation.</param>
    /// <param name="source">The original.</param>
    /// <param name="texts">Texts by the names of their slots.</param>
    public void Write(ContentItem target, ContentItem source, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.TryGetValue("Title", out var title) && title != (target.As<TitlePart>()?.Title ?? ""))
        {
            target.Alter<TitlePart>(part => part.Title = title);
        }

        if (BodyOf(target, texts) is { } body && body != (target.As<MarkdownBodyPart>()?.Markdown ?? "").Trim())
        {
            target.Alter<MarkdownBodyPart>(part => part.Markdown = body);
        }

        foreach (var field in slots.FieldsOf(source))
        {
            FieldWriter.Write(target, source, field, texts);
        }
    }

    private string? BodyOf(ContentItem target, IReadOnlyDictionary<string, string> texts)
    {
        if (texts.TryGetValue(TextSlots.Body, out var body))
        {
            return body;
        }

        var answers = Enumerable.Range(1, BoxCount)
            .Select(number => texts.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{TextSlots.Body}.{number}"))).ToList();
        // What the original does not answer is not on the page; the translation keeps what it has there.
        var language = SiteLanguages.FromCulture(target.As<LocalizationPart>()?.Culture)!;
        var stored = boxes.Split(target.As<MarkdownBodyPart>()?.Markdown ?? "", language);
        return answers.TrueForAll(answer => answer is null) ? null : boxes.Join([.. answers.Select((answer, place) => answer ?? stored?[place] ?? "")], language);
    }
}
