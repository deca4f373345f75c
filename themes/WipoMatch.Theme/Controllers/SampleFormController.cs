using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;

namespace WipoMatch.Theme.Controllers;

/// <summary>A form to try: it checks the answers and saves nothing.</summary>
[LanguageOfQuery]
[AllowAnonymous]
public sealed class SampleFormController(IPageFrame frame, IStringLocalizer<StyleguideTexts> texts) : Controller
{
    private const string Address = "/styleguide/form";

    private const string Done = "/styleguide/form/done";

    /// <summary>The form.</summary>
    [HttpGet(Address)]
    public IActionResult Ask()
    {
        UseAlternates(Address);
        return View("~/Views/Styleguide/SampleForm.cshtml", new StyleguideSamples(texts));
    }

    /// <summary>Checks the answers.</summary>
    /// <param name="form">The answers.</param>
    [HttpPost(Address)]
    public IActionResult Check(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        ModelState.Keep(form);
        Require(form, "Title", "ErrorTitle");
        Require(form, "When", "ErrorWhen");
        Require(form, "Country", "ChooseCountry");
        if (form["Amount"].ToString() is { Length: > 0 } amount && !InputDigits.TryReadNumber(amount, out _))
        {
            ModelState.AddModelError("Amount", texts["ErrorAmount"]);
        }

        if (DateAnswer.Read(form, "By") is { IsEmpty: false, Value: null })
        {
            ModelState.AddModelError("By", texts["ErrorWhenDate"]);
        }

        if (!ModelState.IsValid)
        {
            return Ask();
        }

        new Flash(texts["FormChecked"]).LeaveFor(this);
        return LocalRedirect($"{Done}?lang={SiteLanguages.Current.Code}");
    }

    /// <summary>What comes after the form.</summary>
    [HttpGet(Done)]
    public IActionResult ShowDone()
    {
        UseAlternates(Done);
        return View("~/Views/Styleguide/SampleDone.cshtml");
    }

    private void Require(IFormCollection form, string name, string error)
    {
        if (string.IsNullOrWhiteSpace(form[name].ToString()))
        {
            ModelState.AddModelError(name, texts[error]);
        }
    }

    private void UseAlternates(string address) =>
        frame.UseAlternates(SiteLanguages.All.ToDictionary(language => language.Code, language => $"{address}?lang={language.Code}"));
}
