using System.Globalization;
using System.Text.Json;
using WipoMatch.ContentManagement;
using WipoMatch.Recipes;

namespace WipoMatch.Exchange.Recipes;

/// <summary>
/// The step <c>WipoMatchRecordsRemoved</c>: <c>{"File":"demo/needs-offers.jsonl"}</c>. Removes the items that a file of records brought, whatever became of
/// them since; their versions stay as archive. Only recipes that came with the product may do so.
/// </summary>
internal sealed class RecordsRemovedStep(IContentQueries queries, IContentManager manager) : IRecipeStepHandler
{
    private const int BatchSize = 200;

    public IReadOnlyList<string> Names { get; } = ["WipoMatchRecordsRemoved"];

    public void Validate(RecipeExecutionContext context)
    {
        if (!context.IsShipped)
        {
            throw context.Refuse("", "only recipes that came with the product remove records.");
        }

        if (context.Step["File"]?.GetValueKind() != JsonValueKind.String)
        {
            throw context.Refuse("File", "it is missing. Name the file of records beside the recipe.");
        }
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var file = context.Step["File"]!.GetValue<string>();
        var removed = 0;
        foreach (var batch in (await AliasesAsync(context, file, cancellationToken)).Index().Chunk(BatchSize))
        {
            var ids = await queries.IdsByAliasAsync([.. batch.Select(line => line.Item)], cancellationToken);
            var items = (await queries.GetManyAsync([.. ids.Values], ContentVersions.Latest, cancellationToken)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
            foreach (var (place, alias) in batch.Where(line => ids.ContainsKey(line.Item)))
            {
                await manager.RemoveAsync(items[ids[alias]], cancellationToken);
                var row = context.Report.Add(context.At($"File[{place.ToString(CultureInfo.InvariantCulture)}]"), alias);
                (row.Outcome, row.Remark) = (RecipeOutcome.Updated, "The item is removed.");
                removed++;
            }
        }

        context.Done(removed > 0, $"{file}: {removed} removed");
    }

    private static async Task<IReadOnlyList<string>> AliasesAsync(RecipeExecutionContext context, string file, CancellationToken cancellationToken)
    {
        var aliases = new List<string>();
        using var reader = new StreamReader(context.Files.Open(file));
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                using var record = JsonDocument.Parse(line);
                aliases.Add(record.RootElement.GetProperty("id").GetString()!);
            }
        }

        return aliases;
    }
}
