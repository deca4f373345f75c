using System.Globalization;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Reports.Figures;

/// <summary>Countries that take part in initiatives of the running biennium, which begins with an even year.</summary>
internal sealed class CountriesInRegister : IIndicator
{
    public string Code => "countries";

    public string ContentType => ContentTypes.Initiative;

    public string ThemeClass => "creative";

    public Figure? Count(CatalogSnapshot catalog, DateOnly today, IStringLocalizer<Texts> texts)
    {
        var first = today.Year - (today.Year % 2);
        var count = Countries.Of(catalog.SetsOf(ContentTypes.Initiative).Where(set => IsIn(first, set.Source)));
        var biennium = string.Create(CultureInfo.InvariantCulture, $"{first}–{first + 1}");
        return count == 0 ? null : new Figure(count, texts.Plural("Label-countries", count, biennium));
    }

    // An initiative without any date belongs to no biennium; one without an end goes on.
    private static bool IsIn(int first, CatalogEntry initiative) =>
        (initiative.From ?? initiative.To)?.Year <= first + 1 && !(initiative.To?.Year < first);
}
