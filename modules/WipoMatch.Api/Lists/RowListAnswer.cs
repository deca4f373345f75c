using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using WipoMatch.Api.Rest;
using WipoMatch.Display;
using WipoMatch.Exchange.Contracts;

namespace WipoMatch.Api.Lists;

/// <summary>Lists of things that are no content items as data.</summary>
internal sealed class RowListAnswer(ICsvFiles files, IPageFrame frame)
{
    private const char Order = 'c';

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list as JSON, or as comma separated values when <paramref name="isCsv"/>.</summary>
    public IResult Answer(IReadOnlyList<JsonObject> rows, bool isCsv, HttpRequest request)
    {
        var (part, problem) = ListPart.Read(request.Query, Order);
        if (problem is not null)
        {
            return problem;
        }

        var limit = part.Limit ?? (isCsv ? rows.Count : ListPart.DefaultLimit);
        var (cut, next) = part.Cut(rows, row => row["code"]!.GetValue<string>(), Order, limit);
        foreach (var row in cut)
        {
            row["url"] = new Uri(frame.Origin, row["url"]!.GetValue<string>()).AbsoluteUri;
        }

        return isCsv
            ? new CsvAnswer((target, token) => files.WriteAsync(cut, target, token), next)
            : new TextAnswer(new ItemPage([.. cut.Select(row => row.ToJsonString(Json))], rows.Count, next).Write());
    }
}
