using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>The step <c>FormerAddresses</c>: addresses that redirect to an item. One that somebody holds already stays as it is.</summary>
internal sealed class FormerAddressesStep(DbContext db) : IRecipeStepHandler
{
    private const int BatchSize = 500;

    private static readonly (string Key, int Longest)[] Keys = [("List", 64), ("Language", 8), ("Slug", 160), ("ContentItemId", 26)];

    public IReadOnlyList<string> Names { get; } = ["FormerAddresses"];

    public void Validate(RecipeExecutionContext context)
    {
        context.WarnOfOtherKeys("Addresses");
        var addresses = context.Objects(context.Step, "Addresses", "");
        for (var i = 0; i < addresses.Count; i++)
        {
            var path = $"Addresses[{i}]";
            context.WarnOfOtherKeys(addresses[i], path, Keys.Select(key => key.Key));
            foreach (var (key, longest) in Keys)
            {
                var text = key == "List" ? context.OptionalText(addresses[i], key, path) ?? "" : context.RequiredText(addresses[i], key, path);
                if (text.Length > longest || text.Any(char.IsControl) || (key == "Slug" && !Slug.IsSlug(text)))
                {
                    throw context.Refuse($"{path}.{key}", "it is not a part of an address, or too long.");
                }
            }
        }
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var added = 0;
        var addresses = context.Objects(context.Step, "Addresses", "").Select(Read).DistinctBy(row => (row.List, row.Language, row.Slug)).ToList();
        foreach (var batch in addresses.Chunk(BatchSize))
        {
            added += await AddAsync(batch, cancellationToken);
        }

        context.Done(added > 0, $"FormerAddresses: {added} added, {addresses.Count - added} unchanged");
    }

    private async Task<int> AddAsync(SlugRow[] batch, CancellationToken cancellationToken)
    {
        var slugs = batch.Select(row => row.Slug).ToList();
        var items = batch.Select(row => row.ContentItemId).ToList();
        var held = await db.Set<SlugRow>().AsNoTracking().Where(row => slugs.Contains(row.Slug)).ToListAsync(cancellationToken);
        var taken = held.Select(row => (row.List, row.Language, row.Slug)).ToHashSet();
        var known = (await db.Set<ContentItemRow>().Where(row => items.Contains(row.ContentItemId)).Select(row => row.ContentItemId).ToListAsync(cancellationToken))
            .ToHashSet(StringComparer.Ordinal);
        var free = batch.Where(row => known.Contains(row.ContentItemId) && !taken.Contains((row.List, row.Language, row.Slug))).ToList();
        db.AddRange(free);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return free.Count;
    }

    private static SlugRow Read(JsonObject json) => new()
    {
        List = json["List"]?.GetValue<string>() ?? "",
        Language = json["Language"]!.GetValue<string>(),
        Slug = json["Slug"]!.GetValue<string>(),
        ContentItemId = json["ContentItemId"]!.GetValue<string>(),
    };
}
