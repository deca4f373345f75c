using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Translations.Segments;

namespace WipoMatch.Translations.Screen;

/// <summary>Reads the posted texts; a draft may be incomplete, but nothing may be longer than it can be kept.</summary>
public sealed class TranslationForm(IStringLocalizer<Texts> localizer)
{
    private const int LongestBox = 100_000;

    /// <summary>The texts that were posted.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="slots">What is translated.</param>
    /// <param name="errors">Gets what does not fit, by the names of the slots.</param>
    public IReadOnlyDictionary<string, string> Read(IFormCollection form, IReadOnlyList<TextSlot> slots, ModelStateDictionary errors)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(slots);
        ArgumentNullException.ThrowIfNull(errors);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var slot in slots.Where(slot => !slot.IsCopied && form.ContainsKey(slot.Name)))
        {
            var text = form[slot.Name].ToString().ReplaceLineEndings("\n").Trim();
            texts[slot.Name] = text;
            Check(slot, text, errors);
        }

        return texts;
    }

    /// <summary>Puts the original into a box that is empty; text that somebody typed is never replaced.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="slot">The box.</param>
    /// <param name="state">Gets the text, or why it was not copied.</param>
    public void Copy(IFormCollection form, TextSlot slot, ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(state);
        if (!string.IsNullOrWhiteSpace(form[slot.Name]))
        {
            state.AddModelError(slot.Name, localizer["ErrorBoxNotEmpty", slot.Label]);
            return;
        }

        state.SetModelValue(slot.Name, new ValueProviderResult(slot.Text));
    }

    private void Check(TextSlot slot, string text, ModelStateDictionary errors)
    {
        var longest = slot.Budget ?? LongestBox;
        if (text.Length > longest)
        {
            errors.AddModelError(slot.Name, localizer.Plural("ErrorTooLong", longest, slot.Label, text.Length));
        }

        if (slot.Rows == 1 && text.Any(char.IsControl))
        {
            errors.AddModelError(slot.Name, localizer["ErrorControl", slot.Label]);
        }
    }
}
