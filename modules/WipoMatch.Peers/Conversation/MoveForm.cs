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
    /// <summary>What a form is for; the model state says whether it may be done. Null when there is no such form.</summary>
    /// <param name="name">One of <see cref="QuestionActions"/> in small letters.</param>
    /// <param name="form">What was posted.</param>
    public Move? Read(string name, IFormCollection form) => name switch
    {
        "send" => Plain(form, QuestionActions.Send),
        "close" => Plain(form, QuestionActions.Close),
        "reply" => Writing(form, QuestionActions.Reply),
        "askfurther" => Writing(form, QuestionActions.AskFurther),
        "decline" => WithReason(form, QuestionActions.Decline, QuestionReasons.Decline),
        "closebystaff" => WithReason(form, QuestionActions.CloseByStaff, QuestionReasons.CloseByStaff),
        "report" => WithReason(form, QuestionActions.Report, QuestionReasons.Report),
        "settlereport" => Settling(form),
        _ => null,
    };

    /// <summary>Whether the person should be asked first, because what the other side gets holds an address.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="move">What it is for.</param>
    public static bool NeedsWarning(IFormCollection form, Move move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return !QuestionActions.IsForStaff(move.Action) && WrittenText.NeedsWarning(form, move.Text);
    }

    private Move Writing(IFormCollection form, string action)
    {
        state.Keep(form);
        var text = new WrittenText(state, localizer).Read(form, "Text", 1);
        var language = form["Language"].ToString();
        if (!SiteLanguages.IsKnown(language))
        {
            state.AddModelError("Language", localizer["ErrorLanguage"]);
        }

        return new(action, Seen(form), text, language);
    }

    private Move WithReason(IFormCollection form, string action, IReadOnlyList<string> reasons)
    {
        state.Keep(form);
        var reason = form[action + "Reason"].ToString();
        if (!reasons.Contains(reason, StringComparer.Ordinal))
        {
            state.AddModelError(action + "Reason", localizer["ErrorReason"]);
        }

        return new(action, Seen(form), new WrittenText(state, localizer).Read(form, action + "Note", 0), "", reason);
    }

    private Move Settling(IFormCollection form)
    {
        state.Keep(form);
        return new(QuestionActions.SettleReport, Seen(form), new WrittenText(state, localizer).Read(form, "SettleReportNote", 1));
    }

    private static Move Plain(IFormCollection form, string action) => new(action, Seen(form));

    private static long Seen(IFormCollection form) => long.TryParse(form["Seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;
}
