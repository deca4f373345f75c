using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Feedback.Messages;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Feedback.Writing;

/// <summary>Reads both forms, and says what is missing.</summary>
public sealed class MessageForm(ModelStateDictionary state, IStringLocalizer<Texts> localizer)
{
    /// <summary>The most characters of a text.</summary>
    public const int Longest = 2000;

    /// <summary>A box that people do not see: whoever fills it in is a program.</summary>
    public const string Trap = "Topic";

    /// <summary>Whether somebody could do what they came for, in the order of the form.</summary>
    public static IReadOnlyList<string> Outcomes { get; } = ["yes", "partly", "no"];

    /// <summary>Reads feedback.</summary>
    /// <param name="form">What was posted.</param>
    public WrittenMessage ReadFeedback(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        state.Keep(form);
        return new(MessageKinds.Feedback, Email(form))
        {
            CameFor = Text(form, "CameFor", "ErrorCameFor"),
            Succeeded = OneOf(form, "Succeeded", Outcomes, "ErrorSucceeded"),
            Text = Text(form, "Text", missing: null),
        };
    }

    /// <summary>Reads a report.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="origin">The address of the site.</param>
    public WrittenMessage ReadReport(IFormCollection form, Uri origin)
    {
        ArgumentNullException.ThrowIfNull(form);
        state.Keep(form);
        var page = ReportedPage.Read(form.Line("Page"), origin);
        if (page is null)
        {
            state.AddModelError("Page", localizer["ErrorPage"]);
        }

        return new(OneOf(form, "Kind", MessageKinds.Problems, "ErrorKind"), Email(form)) { Page = page ?? "", Text = Text(form, "Text", "ErrorText") };
    }

    /// <summary>Whether a program filled the form in.</summary>
    /// <param name="form">What was posted.</param>
    public static bool IsTrapped(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form[Trap].ToString().Length > 0;
    }

    /// <summary>Reads one text.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="name">Its name.</param>
    /// <param name="missing">The key of what is said when it is empty; null when it may be.</param>
    public string Text(IFormCollection form, string name, string? missing)
    {
        var text = form.Lines(name);
        if (text.Length == 0 && missing is not null)
        {
            state.AddModelError(name, localizer[missing]);
        }
        else if (text.Length > Longest)
        {
            state.AddModelError(name, localizer.Plural("ErrorTooLong", Longest));
        }

        return text;
    }

    private string OneOf(IFormCollection form, string name, IReadOnlyList<string> choices, string missing)
    {
        var chosen = form[name].ToString();
        if (!choices.Contains(chosen, StringComparer.Ordinal))
        {
            state.AddModelError(name, localizer[missing]);
        }

        return chosen;
    }

    private string? Email(IFormCollection form)
    {
        var email = form.Line("Email");
        if (email.Length > 0 && !EmailAddress.IsValid(email))
        {
            state.AddModelError("Email", localizer["ErrorEmail"]);
        }

        return email.Length > 0 ? email : null;
    }
}

/// <summary>A message as it was typed.</summary>
/// <param name="Kind">One of <see cref="MessageKinds"/>.</param>
/// <param name="Email">The address for an answer, or null.</param>
public sealed record WrittenMessage(string Kind, string? Email)
{
    /// <summary>The page that it is about, or empty.</summary>
    public string Page { get; init; } = "";

    /// <summary>What the person came for.</summary>
    public string CameFor { get; init; } = "";

    /// <summary>Whether they could do it.</summary>
    public string Succeeded { get; init; } = "";

    /// <summary>What is wrong, or should be better.</summary>
    public string Text { get; init; } = "";
}
