using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Asking;

/// <summary>A question as it was typed.</summary>
/// <param name="Text">The question.</param>
/// <param name="Language">Its language.</param>
/// <param name="Visitor">Who asks without an account; null for somebody who has signed in.</param>
public sealed record AskInput(string Text, string Language, Visitor? Visitor);

/// <summary>Somebody without an account.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The address, which is not known to be theirs yet.</param>
public sealed record Visitor(string Name, string Email);

/// <summary>Reads the form of a question, and says what is missing.</summary>
public sealed class AskForm(ModelStateDictionary state, IStringLocalizer<Texts> localizer)
{
    /// <summary>The most characters of a visitor's name.</summary>
    public const int LongestName = 100;

    /// <summary>Reads it; the model state says whether it may be used.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="isVisitor">Whether nobody has signed in.</param>
    public AskInput Read(IFormCollection form, bool isVisitor)
    {
        ArgumentNullException.ThrowIfNull(form);
        state.Keep(form);
        var written = new WrittenText(state, localizer).Read(form, "Text", QuestionText.Shortest);
        return new(written, LanguageOf(form), isVisitor ? ReadVisitor(form) : null);
    }

    private string LanguageOf(IFormCollection form)
    {
        var language = form["Language"].ToString();
        if (!SiteLanguages.IsKnown(language))
        {
            state.AddModelError("Language", localizer["ErrorLanguage"]);
        }

        return language;
    }

    private Visitor ReadVisitor(IFormCollection form)
    {
        var name = QuestionText.Clean(form["Name"]).ReplaceLineEndings(" ");
        var email = form["Email"].ToString().Trim();
        if (name.Length is 0 or > LongestName)
        {
            state.AddModelError("Name", name.Length == 0 ? localizer["ErrorName"] : localizer.Plural("ErrorTooLong", LongestName));
        }

        if (!EmailAddress.IsValid(email))
        {
            state.AddModelError("Email", localizer["ErrorEmail"]);
        }

        if (form["Consent"] != "yes")
        {
            state.AddModelError("Consent", localizer["ErrorConsent"]);
        }

        return new(name, email);
    }
}
