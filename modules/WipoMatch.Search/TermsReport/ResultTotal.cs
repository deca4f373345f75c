using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using WipoMatch.Display;
using WipoMatch.Search.Models;

namespace WipoMatch.Search.TermsReport;

/// <summary>
/// Says in a header how many results a list page has. The server keeps headers with the pages that it keeps, so the number is known
/// without the page being built anew.
/// </summary>
internal sealed class ResultTotal : IResultFilter
{
    private const string Header = "X-Total-Count";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ViewResult view && TotalOf(view.Model) is { } total)
        {
            context.HttpContext.Response.Headers[Header] = total.ToString(CultureInfo.InvariantCulture);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>The number that an answer names, or null.</summary>
    public static int? Read(HttpResponse response) =>
        int.TryParse(response.Headers[Header].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var total) ? total : null;

    private static int? TotalOf(object? model) => model switch
    {
        ListPageModel list => list.Total,
        SearchPageModel { List: { } list } => list.Total,
        _ => null,
    };
}
