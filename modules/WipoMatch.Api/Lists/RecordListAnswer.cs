using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using WipoMatch.Api.Items;
using WipoMatch.Api.Rest;
using WipoMatch.Catalog;
using WipoMatch.Exchange.Contracts;
using WipoMatch.Http;
using WipoMatch.Localization;

namespace WipoMatch.Api.Lists;

/// <summary>Lists of records as data: each thing in the reader's language, or in its own where it is not translated.</summary>
internal sealed class RecordListAnswer(ICatalog catalog, ListTypes types, RecordItems items, IPublishedRecords records, ICsvFiles files)
{
    private const int BatchSize = 200;

    /// <summary>The list as items with their total and a cursor.</summary>
    public async Task<IResult> JsonAsync(CatalogQuery? question, HttpRequest request, CancellationToken cancellationToken)
    {
        var order = OrderOf(question);
        var (part, problem) = ListPart.Read(request.Query, order);
        if (problem is not null)
        {
            return problem;
        }

        var all = Find(question);
        var (sets, next) = part.Cut(all, Id, order, part.Limit ?? ListPart.DefaultLimit);
        var language = SiteLanguages.Current.Code;
        var written = await items.WriteAsync([.. sets.Select(set => set.For(language))], cancellationToken, language);
        return new TextAnswer(new ItemPage(written, all.Count, next).Write());
    }

    /// <summary>The list as comma separated values; all of it, unless a limit is given.</summary>
    public IResult Csv(CatalogQuery? question, HttpRequest request)
    {
        var order = OrderOf(question);
        var (part, problem) = ListPart.Read(request.Query, order);
        if (problem is not null)
        {
            return problem;
        }

        if (question is null || types.Only(question) is not { } type)
        {
            return new Problem(
                StatusCodes.Status406NotAcceptable, "Comma separated values hold records of one type. Add type= with one type to the address, such as type=story, or ask for JSON.");
        }

        var all = Find(question);
        var (sets, next) = part.Cut(all, Id, order, part.Limit ?? all.Count);
        return new CsvAnswer((target, token) => files.WriteAsync(type, ReadAsync(sets, token), target, token), next);
    }

    private static char OrderOf(CatalogQuery? question) => question?.Sort switch
    {
        CatalogSort.Newest => 'n',
        CatalogSort.Title => 't',
        CatalogSort.Deadline => 'd',
        _ => 'r',
    };

    private static string Id(CatalogSet set) => set.Source.ExchangeId;

    /// <summary>Everything that answers the question and is a record.</summary>
    private IReadOnlyList<CatalogSet> Find(CatalogQuery? question) => question is null ? [] : catalog.Current.Query(question with
    {
        ContentTypes = types.ContentTypes(question),
        Facets = [],
        Skip = 0,
        Take = int.MaxValue,
    }).Items;

    private async IAsyncEnumerable<JsonObject> ReadAsync(IReadOnlyList<CatalogSet> sets, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in sets.Select(set => set.For(SiteLanguages.Current.Code)).Chunk(BatchSize))
        {
            foreach (var read in await records.ReadAsync(batch, cancellationToken))
            {
                yield return read.Record;
            }
        }
    }
}
