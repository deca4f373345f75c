using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Recipes;

namespace WipoMatch.Administration.Recipes;

/// <summary>Writes the site or its content as a recipe or a package.</summary>
public sealed class ExportSite(IRecipeExporter exporter, IWriteTransactions transactions, IAuditTrail audit)
{
    /// <summary>Whether the answers can be carried out.</summary>
    /// <param name="form">The answers.</param>
    public static bool IsWhole(ExportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Scope is "content" or "site" && form.Form is "recipe" or "package" && Enum.GetNames<RecipeVersions>().Contains(form.Versions, StringComparer.Ordinal);
    }

    /// <summary>The name of the file that is handed over.</summary>
    /// <param name="form">The answers.</param>
    public static string FileName(ExportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Form == "package" ? $"{form.Scope}.zip" : $"{form.Scope}.recipe.json";
    }

    /// <summary>Tells what the file would hold and what it would leave out.</summary>
    /// <param name="form">The answers.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ExportPreview> PreviewAsync(ExportForm form, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("wipomatch-export-");
        try
        {
            return new(form, await WriteAsync(folder, form, cancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The file; it is gone from the disk when the stream is closed.</summary>
    /// <param name="form">The answers.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Stream> OpenAsync(ExportForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var folder = Directory.CreateTempSubdirectory("wipomatch-export-");
        try
        {
            var report = await WriteAsync(folder, form, cancellationToken);
            await transactions.RunAsync(
                token => audit.RecordAsync(new("recipe", "export", form.Scope!, form.Scope!) { After = new { form.Versions, form.Form, Items = report.Versions } }, token), cancellationToken);
            return new ExportFile(folder, Path.Combine(folder.FullName, FileName(form)));
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    private Task<RecipeExportReport> WriteAsync(DirectoryInfo folder, ExportForm form, CancellationToken cancellationToken) => exporter.ExportAsync(
        Path.Combine(folder.FullName, FileName(form)),
        new() { IsWholeSite = form.Scope == "site", Versions = Enum.Parse<RecipeVersions>(form.Versions!) },
        null,
        cancellationToken);

    private sealed class ExportFile(DirectoryInfo folder, string path)
        : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan)
    {
        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Remove();
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            Remove();
        }

        private void Remove()
        {
            folder.Refresh();
            if (folder.Exists)
            {
                folder.Delete(recursive: true);
            }
        }
    }
}
