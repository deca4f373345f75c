using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Peers.Asking;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Conversation;

/// <summary>Reads the forms on the page of a question, and says what is missing.</summary>
public sealed class MoveForm(ModelStateDictionary state, IStringLocalizer<Texts> localizer)
{
    /// <summary>What a party writes.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="action">Reply or ask further.</param>
    public Move Writing(IFormCollection form, string action)
    {
        state.Keep(form);
        ArgumentNullException.ThrowIfNull(form);
        var text = new WrittenText(state, localizer).Read(form, "Text", 1);
        var language = form["Language"].ToString();
        if (!SiteLanguages.IsKnown(language))
        {
            state.AddModelError("Language", localizer["ErrorLanguage"]);
        }

        return new(action, Seen(form), text, language);
    }

    /// <summary>An action with a reason from a list and a note that may stay empty.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="action">Decline, close by staff or report.</param>
    /// <param name="reasons">The list.</param>
    public Move WithReason(IFormCollection form, string action, IReadOnlyList<string> reasons)
    {
        state.Keep(form);
        ArgumentNullException.ThrowIfNull(form);
        var reason = form[action + "Reason"].ToString();
        if (!reasons.Contains(reason, StringComparer.Ordinal))
        {
            state.AddModelError(action + "Reason", localizer["ErrorReason"]);
        }

        return new(action, Seen(form), new WrittenText(state, localizer).Read(form, action + "Note", 0), "", reason);
    }

    /// <summary>An action without words.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="action">Send or close.</param>
    public static Move Plain(IFormCollection form, string action) => new(action, Seen(form));

    private static long Seen(IFormCollection form) => long.TryParse(form["Seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;
}
