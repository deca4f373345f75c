using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Asking;

/// <summary>Reads the text of a form, and says what is wrong with its length.</summary>
public sealed class WrittenText(ModelStateDictionary state, IStringLocalizer<Texts> localizer)
{
    /// <summary>The name of the button that sends a text as it is, although it holds an address.</summary>
    public const string Anyway = nameof(Anyway);

    /// <summary>Reads a text.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="name">Its name.</param>
    /// <param name="shortest">The fewest characters; 0 when it may stay empty.</param>
    public string Read(IFormCollection form, string name, int shortest)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = QuestionText.Clean(form[name]);
        if (text.Length > QuestionText.Longest)
        {
            state.AddModelError(name, localizer.Plural("ErrorTooLong", QuestionText.Longest));
        }
        else if (text.Length < shortest)
        {
            state.AddModelError(name, shortest == 1 ? localizer["ErrorNoText"] : localizer.Plural("ErrorTooShort", shortest));
        }

        return text;
    }

    /// <summary>Whether the person should be asked first, because the text holds an address and they have not said that it shall go.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="text">The text.</param>
    public static bool NeedsWarning(IFormCollection form, string text)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form[Anyway] != "yes" && QuestionText.HoldsAddress(text);
    }
}
