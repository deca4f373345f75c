using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using WipoMatch.Display;
using WipoMatch.Http;
using WipoMatch.Modules;

namespace WipoMatch.Api.Lists;

/// <summary>Answers every <see cref="PublicListAttribute"/> in the form that was asked for; the page itself is left as it is.</summary>
internal sealed class ListFormatFilter(RecordListAnswer records, RowListAnswer rows, IFeatures features) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is not ViewResult view ||
            !context.ActionDescriptor.EndpointMetadata.OfType<PublicListAttribute>().Any() ||
            !features.IsEnabled(GetType()))
        {
            await next();
            return;
        }

        var http = context.HttpContext;
        http.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Accept);
        if (await AnswerAsync(view.Model, http.Request) is { } answer)
        {
            context.Cancel = true;
            http.Response.Headers["X-Robots-Tag"] = "noindex";
            await answer.ExecuteAsync(http);
        }
        else
        {
            await next();
        }
    }

    /// <summary>The answer as data; null when the page is asked for.</summary>
    private async Task<IResult?> AnswerAsync(object? model, HttpRequest request) => (ListFormats.Of(request), model) switch
    {
        (ListFormat.Html, _) => null,
        (ListFormat.Unknown, _) => new Problem(StatusCodes.Status406NotAcceptable, "format is unknown. Use html, json or csv."),
        (ListFormat.Json, ICatalogList list) => await records.JsonAsync(list.Question, request, request.HttpContext.RequestAborted),
        (ListFormat.Csv, ICatalogList list) => records.Csv(list.Question, request),
        (var format, IRowList list) => rows.Answer(list.Rows, format == ListFormat.Csv, request),
        _ => null,
    };
}
