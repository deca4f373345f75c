using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Security;
using WipoMatch.Taxonomies.Terms;

namespace WipoMatch.Taxonomies.Controllers;

/// <summary>The vocabularies and their terms.</summary>
[Route("{lang:lang}/admin/taxonomies")]
[RequiresPermission(nameof(Permissions.ManageTaxonomies))]
public sealed class TaxonomiesController(Vocabularies vocabularies) : Controller
{
    /// <summary>All vocabularies.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await vocabularies.ListAsync(cancellationToken));

    /// <summary>One vocabulary.</summary>
    /// <param name="alias">Its alias.</param>
    /// <param name="q">Words of a label or code.</param>
    /// <param name="page">The page of a large vocabulary.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{alias}")]
    public async Task<IActionResult> Show(string alias, string? q, string? page, CancellationToken cancellationToken) =>
        await vocabularies.FindAsync(alias, cancellationToken) is { } vocabulary
            ? View(VocabularyPage.Of(vocabulary, q, int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1))
            : NotFound();
}
