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
        var added = 0;
        var entries = Read(context);
        for (var i = 0; i < entries.Count; i++)
        {
            await using var content = context.Files.Open(entries[i].Source);
            added += await SaveAsync(context, entries[i], content, i, cancellationToken) ? 1 : 0;
        }

        context.Report.Lines.Add($"media: {added} added or replaced, {entries.Count - added} unchanged");
    }

    private async Task<bool> SaveAsync(RecipeExecutionContext context, Entry entry, Stream content, int index, CancellationToken cancellationToken)
    {
        if (context.IsDryRun)
        {
            // A file would outlive the rollback, so nothing is stored.
            var check = await PictureCheck.RunAsync(content, entry.Source, cancellationToken);
            var hash = PictureHash.Of((check.Picture ?? throw Refused(context, index, check.Refusal!)).Content);
            return (await store.FindByPathAsync(entry.Target, cancellationToken))?.Hash != hash;
        }

        return await store.SaveAsync(content, entry.Source, cancellationToken) switch
        {
            MediaReceipt.Saved saved => await store.SetPathAsync(entry.Target, saved.File.Hash, cancellationToken),
            MediaReceipt.Refused refused => throw Refused(context, index, refused),
            _ => throw new InvalidOperationException("A picture is either saved or refused."),
        };
    }

    private static RecipeException Refused(RecipeExecutionContext context, int index, MediaReceipt.Refused refused) =>
        context.Refuse($"Files[{index}]", refused.Sentence);

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
