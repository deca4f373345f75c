using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Stories.Queries;

namespace WipoMatch.Stories.Controllers;

/// <summary>The countries.</summary>
[Route("{lang:lang}/countries")]
public sealed class CountryController(CountryListQuery list, CountryPageQuery countries, IPageFrame frame) : Controller
{
    /// <summary>The countries that have something to show.</summary>
    /// <param name="q">Part of a name, or a code.</param>
    [HttpGet, PublicList("q")]
    public IActionResult Index(string? q) => View(list.Build(q));

    /// <summary>A country.</summary>
    /// <param name="cc">ISO 3166-1 alpha-2.</param>
    [HttpGet("{cc}"), PublicPage]
    public IActionResult Show(string cc)
    {
        ArgumentNullException.ThrowIfNull(cc);
        var code = cc.ToUpperInvariant();
        if (!countries.IsKnown(code))
        {
            return NotFound();
        }

        return code == cc
            ? View(countries.Build(code))
            : LocalRedirectPermanent($"/{frame.Language.Code}/countries/{code}{Request.QueryString}");
    }
}
