using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Recipes.Content;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>
/// The step <c>content</c>: brings content items with their ids and versions, a few at a time. The list is read once to check it and once more
/// to write, or once for each kind of version when an item's versions are out of order.
/// </summary>
internal sealed class ContentStep(ContentImporter importer, SlugRelease slugs, Displacements displacements) : IRecipeStepHandler
{
    private const int BatchSize = 200;

    private readonly Dictionary<RecipeExecutionContext, ContentScan> _scans = [];

    public IReadOnlyList<string> Names { get; } = ["content"];

    public async Task ValidateAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        context.WarnOfOtherKeys("Data");
        var scan = _scans[context] = new ContentScan();
        await foreach (var node in ReadAsync(context, cancellationToken))
        {
            var place = context.At(string.Create(CultureInfo.InvariantCulture, $"Data[{scan.Rows.Count}]"));
            var row = context.Report.Add(place, ItemReader.IdOf(node));
            scan.Add(row, ItemReader.Read(node, row));
        }
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var scan = _scans[context];
        if (!context.SkipsBad)
        {
            await slugs.RunAsync(scan.Live, cancellationToken);
        }

        foreach (var rank in scan.IsOrdered ? [(int?)null] : new int?[] { VersionRank.Archive, VersionRank.Live, VersionRank.Draft })
        {
            await foreach (var batch in BatchesAsync(context, scan, rank, cancellationToken))
            {
                await ImportAsync(scan, batch, cancellationToken);
            }
        }

        var rejected = Count(scan, RecipeOutcome.Rejected);
        context.Report.Lines.Add(
            $"content: {Count(scan, RecipeOutcome.Created)} created, {Count(scan, RecipeOutcome.Updated)} updated, " +
            $"{Count(scan, RecipeOutcome.Unchanged)} unchanged{(rejected > 0 ? $", {rejected} rejected" : "")}");
    }

    private static int Count(ContentScan scan, RecipeOutcome outcome) => scan.Rows.Count(row => row.Outcome == outcome);

    private static async IAsyncEnumerable<JsonNode?> ReadAsync(
        RecipeExecutionContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (context.Data is { } data)
        {
            await foreach (var node in data(cancellationToken))
            {
                yield return node;
            }
        }

        if (context.Step["Data"] is not (null or JsonArray))
        {
            throw context.Refuse("Data", "it must be a list.");
        }

        foreach (var node in context.Step["Data"] as JsonArray ?? [])
        {
            yield return node;
        }
    }

    private static async IAsyncEnumerable<List<(ContentItem Item, RecipeRow Row)>> BatchesAsync(
        RecipeExecutionContext context, ContentScan scan, int? rank, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<(ContentItem Item, RecipeRow Row)>(BatchSize);
        var index = 0;
        await foreach (var node in ReadAsync(context, cancellationToken))
        {
            var row = index < scan.Rows.Count ? scan.Rows[index++] : throw context.Refuse("Data", "the file changed while it was read. Import it again.");
            if (!ContentScan.IsWanted(row) || ItemReader.Read(node, row) is not { } item || (rank ?? VersionRank.Of(item.Latest, item.Published)) != VersionRank.Of(item.Latest, item.Published))
            {
                continue;
            }

            batch.Add((item, row));
            if (batch.Count == BatchSize)
            {
                yield return batch;
                batch.Clear();
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private async Task ImportAsync(ContentScan scan, List<(ContentItem Item, RecipeRow Row)> batch, CancellationToken cancellationToken)
    {
        var items = batch.ConvertAll(pair => pair.Item);
        var rows = batch.ToDictionary(pair => pair.Item, pair => pair.Row);
        await displacements.ReadAsync(items, cancellationToken);
        var displaced = items.ConvertAll(item => displacements.Of(item, scan.Versions));
        var settings = new ContentImportSettings
        {
            Items = scan.Items,
            KeepsWhatIsNotNamed = true,
            OnRejected = (item, exception) => rows[item].Reject(Reason(rows[item], exception)),
        };
        var outcomes = await importer.ImportAsync(items, settings, cancellationToken);
        for (var i = 0; i < batch.Count; i++)
        {
            Tell(batch[i].Row, outcomes[i], displaced[i]);
        }
    }

    private static void Tell(RecipeRow row, ContentImportOutcome outcome, string? displaced)
    {
        if (row.Outcome == RecipeOutcome.Rejected)
        {
            return;
        }

        row.Outcome = outcome switch
        {
            ContentImportOutcome.Created => RecipeOutcome.Created,
            ContentImportOutcome.Updated => RecipeOutcome.Updated,
            _ => RecipeOutcome.Unchanged,
        };
        if (displaced is not null && row.Outcome != RecipeOutcome.Unchanged)
        {
            (row.IsConflict, row.Remark) = (true, displaced);
        }
    }

    private static string Reason(RecipeRow row, ContentValidationException exception) =>
        string.Join(' ', exception.Errors.Select(error => $"{row.Place}{(error.Field.Length > 0 ? "." : "")}{error.Field.TrimStart('$', '.')}: {error.Message}"));
}
