using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Media.Pictures;
using WipoMatch.Media.Storage;
using WipoMatch.Recipes;

namespace WipoMatch.Media.Recipes;

/// <summary>The step <c>media</c>: <c>{"Files":[{"TargetPath":"stories/kenya-seed.jpg","SourcePath":"media/stories/kenya-seed.jpg"}]}</c>.</summary>
internal sealed class MediaStep(IMediaStore store) : IRecipeStepHandler
{
    public IReadOnlyList<string> Names { get; } = ["media"];

    public void Validate(RecipeExecutionContext context)
    {
        Read(context);
        foreach (var key in context.Step.Select(pair => pair.Key).Where(key => key is not ("name" or "Files")))
        {
            context.Warn($"the key '{key}' is not known and was left out.");
        }
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var entries = Read(context);
        var rows = entries.Select((entry, i) => context.Report.Add(context.At($"Files[{i}]"), entry.Target)).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            await using var content = context.Files.Open(entries[i].Source);
            await SaveAsync(context, entries[i], content, rows[i], cancellationToken);
        }

        var added = rows.Count(row => row.Outcome is RecipeOutcome.Created or RecipeOutcome.Updated);
        var rejected = rows.Count(row => row.Outcome == RecipeOutcome.Rejected);
        context.Report.Lines.Add(
            $"media: {added} added or replaced, {entries.Count - added - rejected} unchanged{(rejected > 0 ? $", {rejected} rejected" : "")}");
    }

    private async Task SaveAsync(RecipeExecutionContext context, Entry entry, Stream content, RecipeRow row, CancellationToken cancellationToken)
    {
        var before = await store.FindByPathAsync(entry.Target, cancellationToken);
        var hash = context.IsDryRun ? await CheckAsync(entry, content, row, cancellationToken) : await StoreAsync(entry, content, row, cancellationToken);
        if (hash is not null)
        {
            row.Outcome = before is null ? RecipeOutcome.Created : before.Hash == hash ? RecipeOutcome.Unchanged : RecipeOutcome.Updated;
        }
    }

    // A file would outlive the rollback, so nothing is stored.
    private static async Task<string?> CheckAsync(Entry entry, Stream content, RecipeRow row, CancellationToken cancellationToken)
    {
        var check = await PictureCheck.RunAsync(content, entry.Source, cancellationToken);
        return check.Picture is { } picture ? PictureHash.Of(picture.Content) : Rejected(row, check.Refusal!);
    }

    private async Task<string?> StoreAsync(Entry entry, Stream content, RecipeRow row, CancellationToken cancellationToken)
    {
        switch (await store.SaveAsync(content, entry.Source, cancellationToken))
        {
            case MediaReceipt.Saved saved:
                await store.SetPathAsync(entry.Target, saved.File.Hash, cancellationToken);
                return saved.File.Hash;
            case MediaReceipt.Refused refused:
                return Rejected(row, refused);
            default:
                throw new InvalidOperationException("A picture is either saved or refused.");
        }
    }

    private static string? Rejected(RecipeRow row, MediaReceipt.Refused refused)
    {
        row.Reject($"{row.Place}: {refused.Sentence}");
        return null;
    }

    private static List<Entry> Read(RecipeExecutionContext context)
    {
        if (context.Step["Files"] is not JsonArray files)
        {
            throw context.Refuse("Files", "it must be a list of { \"TargetPath\": …, \"SourcePath\": … }.");
        }

        return [.. files.Select((file, i) => new Entry(Target(context, file, i), Text(context, file, i, "SourcePath")))];
    }

    private static string Target(RecipeExecutionContext context, JsonNode? file, int index)
    {
        var target = Text(context, file, index, "TargetPath");
        return MediaPath.IsValid(target)
            ? target
            : throw context.Refuse($"Files[{index}].TargetPath", $"'{target}' is not a media path; write a relative one with forward slashes and without '..'.");
    }

    private static string Text(RecipeExecutionContext context, JsonNode? file, int index, string key) =>
        (file as JsonObject)?[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length > 0
            ? value.GetValue<string>()
            : throw context.Refuse($"Files[{index}].{key}", "it is missing; each file needs a TargetPath and a SourcePath.");

    private sealed record Entry(string Target, string Source);
}
