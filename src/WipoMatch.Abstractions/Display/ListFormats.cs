using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace WipoMatch.Display;

/// <summary>Decides in which form a list is answered: by the query key <c>format</c>, else by the header <c>Accept</c>, else as a page.</summary>
public static class ListFormats
{
    /// <summary>The query key that names the form.</summary>
    public const string FormatKey = "format";

    /// <summary>The query key that says how many things are given at most.</summary>
    public const string LimitKey = "limit";

    /// <summary>The query key that says behind which thing to go on.</summary>
    public const string CursorKey = "cursor";

    private static readonly (string MediaType, ListFormat Format)[] MediaTypes =
        [("text/html", ListFormat.Html), ("application/json", ListFormat.Json), ("text/csv", ListFormat.Csv)];

    /// <summary>The form that a request asks for.</summary>
    /// <param name="request">A request for a list.</param>
    public static ListFormat Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var format = request.Query[FormatKey].ToString();
        return format.Length == 0 ? Accepted(request) : format switch
        {
            "html" => ListFormat.Html,
            "json" => ListFormat.Json,
            "csv" => ListFormat.Csv,
            _ => ListFormat.Unknown,
        };
    }

    // Who takes anything gets the page, as does who takes nothing that there is; a form that is named counts before a wildcard.
    private static ListFormat Accepted(HttpRequest request)
    {
        var header = request.Headers.Accept.ToString();
        if (!header.Contains("json", StringComparison.OrdinalIgnoreCase) && !header.Contains("csv", StringComparison.OrdinalIgnoreCase))
        {
            return ListFormat.Html;
        }

        var ranges = MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var parsed) ? parsed : [];
        var best = (Quality: 0d, Format: ListFormat.Html);
        foreach (var (mediaType, format) in MediaTypes)
        {
            var named = ranges.FirstOrDefault(range => range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase));
            best = named is not null && (named.Quality ?? 1) > best.Quality ? (named.Quality ?? 1, format) : best;
        }

        return best.Format;
    }
}

/// <summary>The form of an answer.</summary>
public enum ListFormat
{
    /// <summary>A page.</summary>
    Html,

    /// <summary>Items with their total and a cursor.</summary>
    Json,

    /// <summary>Comma separated values.</summary>
    Csv,

    /// <summary>One that there is not.</summary>
    Unknown,
}
