using System.Globalization;
using Microsoft.AspNetCore.Http;
using WipoMatch.Localization;

namespace WipoMatch.Search.TermsReport;

/// <summary>Which questions somebody wants to see; a value that does not exist counts as none.</summary>
/// <param name="Days">How many days back, today included.</param>
/// <param name="IsNothingOnly">Whether only questions that found nothing are shown.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record TermsFilter(int Days, bool IsNothingOnly, int Page)
{
    private const int DefaultDays = 30;

    /// <summary>The periods on offer.</summary>
    public static IReadOnlyList<int> Periods { get; } = [7, DefaultDays, 90];

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its query.</param>
    public static TermsFilter Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(
            Number(query["days"]) is var days && Periods.Contains(days) ? days : DefaultDays, query["found"] == "nothing", Math.Max(1, Number(query["page"])));
    }

    /// <summary>The address of the report.</summary>
    /// <param name="format">Another form than a page, or null.</param>
    public string Url(string? format = null)
    {
        var query = new Dictionary<string, string?>
        {
            ["days"] = Days == DefaultDays ? null : Days.ToString(CultureInfo.InvariantCulture),
            ["found"] = IsNothingOnly ? "nothing" : null,
            ["page"] = Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null,
            ["format"] = format,
        };
        return $"/{SiteLanguages.Current.Code}{SearchTermsPaths.Desk}{QueryString.Create(query.Where(pair => pair.Value is not null))}";
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
