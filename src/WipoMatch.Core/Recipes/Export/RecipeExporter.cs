using System.IO.Compression;
using System.Text.Json.Nodes;
using WipoMatch.Commands;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Data;
using WipoMatch.Media;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Export;

/// <summary>Writes recipes and packages: beside the target, renamed when complete, from one snapshot of the database.</summary>
internal sealed class RecipeExporter(
    WipoMatchDbContext db, SiteExport site, DefinitionExport definitions, IEnumerable<IRecipeContributor> contributors, IMediaStore media) : IRecipeExporter
{
    public async Task<RecipeExportReport> ExportAsync(
        string path, RecipeExportOptions options, IProgress<VerbProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            var report = await WriteAsync(unfinished, path, options, progress, cancellationToken);
            File.Move(unfinished, path, overwrite: true);
            return report;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbFailedException($"{path} cannot be written. Check that the folder exists, may be written to and has room.");
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }

    private async Task<RecipeExportReport> WriteAsync(
        string unfinished, string path, RecipeExportOptions options, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        await using var snapshot = await ReadSnapshot.BeginAsync(db, cancellationToken);
        await using var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return await WriteRecipeAsync(file, options, pictures: null, progress, cancellationToken);
        }

        await using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var pictures = new ExportedPictures(media);
        RecipeExportReport report;
        await using (var recipe = await PackageEntry.Create(zip, "Recipe.json", CompressionLevel.Optimal).OpenAsync(cancellationToken))
        {
            report = await WriteRecipeAsync(recipe, options, pictures, progress, cancellationToken);
        }

        await pictures.WriteAsync(zip, cancellationToken);
        return report;
    }

    private async Task<RecipeExportReport> WriteRecipeAsync(
        Stream target, RecipeExportOptions options, ExportedPictures? pictures, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        await using var buffered = new BufferedStream(target, 1 << 16);
        var draft = new Draft(new RecipeText(buffered), new ExportNotes(), options, progress);
        await draft.Text.BeginAsync(Header(options), cancellationToken);
        await WriteSiteAsync(draft, cancellationToken);
        var versions = await WriteContentAsync(draft, cancellationToken);
        await StepAsync(draft, Withdrawn.Step(versions), cancellationToken);
        await StepAsync(draft, await new FormerAddresses(db).StepAsync(versions, cancellationToken), cancellationToken);
        if (pictures is not null)
        {
            await pictures.FindAsync(draft.Notes.Pictures, cancellationToken);
            await StepAsync(draft, pictures.Step(), cancellationToken);
        }

        await draft.Text.EndAsync(cancellationToken);
        return new RecipeExportReport
        {
            IsPackage = pictures is not null,
            Versions = versions.Count,
            Pictures = pictures?.Count ?? 0,
            VersionsWithPictures = draft.Notes.VersionsWithPictures,
            MissingPictures = pictures?.Missing ?? [],
            Brackets = draft.Notes.Brackets,
            FirstBrackets = draft.Notes.FirstBrackets,
        };
    }

    private async Task WriteSiteAsync(Draft draft, CancellationToken cancellationToken)
    {
        var options = draft.Options;
        var isWhole = options.ContentTypes.Count == 0;
        var types = await definitions.StepAsync(options.ContentTypes, cancellationToken);
        await StepAsync(draft, site.Features(types, options.IsWholeSite, isWhole), cancellationToken);
        if (isWhole)
        {
            await StepAsync(draft, site.Settings(), cancellationToken);
            await StepAsync(draft, await site.RolesAsync(cancellationToken), cancellationToken);
        }

        await StepAsync(draft, types, cancellationToken);
        foreach (var contributor in options.IsWholeSite ? contributors : [])
        {
            await StepAsync(draft, await contributor.WriteAsync(cancellationToken), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<ExportedVersion>> WriteContentAsync(Draft draft, CancellationToken cancellationToken)
    {
        var content = new ExportedContent(db);
        var versions = await content.ListAsync(draft.Options, cancellationToken);
        var done = 0;
        await draft.Text.BeginItemsAsync("content", cancellationToken);
        await foreach (var item in content.ReadAsync(versions, cancellationToken))
        {
            // Alone in the file, the version is the newest one.
            item.Latest |= draft.Options.Versions == RecipeVersions.Published;
            var json = ContentItemJson.Write(item);
            draft.Notes.Item(json);
            await draft.Text.ItemAsync(json, cancellationToken);
            if (++done % 100 == 0 || done == versions.Count)
            {
                draft.Progress?.Report(new VerbProgress("Exporting", done, versions.Count));
            }
        }

        await draft.Text.EndItemsAsync(cancellationToken);
        return versions;
    }

    private static async Task StepAsync(Draft draft, JsonObject? step, CancellationToken cancellationToken)
    {
        if (step is not null)
        {
            draft.Notes.Step(step, draft.Text.Steps);
            await draft.Text.StepAsync(step, cancellationToken);
        }
    }

    private static JsonObject Header(RecipeExportOptions options) => new()
    {
        ["name"] = options.IsWholeSite ? "site" : "content",
        ["displayName"] = options.IsWholeSite ? "Site" : "Content",
        ["description"] = options.IsWholeSite ? "A whole site: features, settings, roles, content types and content." : "Content with its types.",
        ["author"] = "",
        ["website"] = "",
        ["version"] = "1.0.0",
        ["issetuprecipe"] = false,
        ["categories"] = new JsonArray(),
        ["tags"] = new JsonArray(),
    };

    private sealed record Draft(RecipeText Text, ExportNotes Notes, RecipeExportOptions Options, IProgress<VerbProgress>? Progress);
}
