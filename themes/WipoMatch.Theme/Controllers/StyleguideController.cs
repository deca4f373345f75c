using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Theme.Controllers;

/// <summary>Every part of the pages in every state, for whoever builds or tests pages.</summary>
[LanguageOfQuery]
[AllowAnonymous]
public sealed class StyleguideController(IPageFrame frame, IStringLocalizer<StyleguideTexts> texts) : Controller
{
    /// <summary>The parts.</summary>
    [HttpGet("/styleguide")]
    public IActionResult Index()
    {
        UseAlternates("/styleguide?lang=");
        return View(new StyleguideSamples(texts));
    }

    /// <summary>An error page as it looks; the answer itself is 200, because this is a sample.</summary>
    [HttpGet("/styleguide/error/{status:int}")]
    public IActionResult Error(int status)
    {
        UseAlternates($"/styleguide/error/{status}?lang=");
        return View("Error", new ErrorPageModel(status, "2026-04-03-7F3A"));
    }

    private void UseAlternates(string address) =>
        frame.UseAlternates(SiteLanguages.All.ToDictionary(language => language.Code, language => address + language.Code));
}
