using System.Globalization;
using WipoMatch.Commands;
using WipoMatch.Core.Backup.Archive;

namespace WipoMatch.Core.Backup;

/// <summary><c>backup FILE</c>: one consistent archive of database and uploads; the file appears when it is complete.</summary>
internal sealed class BackupVerb(CreateBackup backup) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "backup",
        "Writes an archive of database and uploads, also while the site runs.",
        [new("FILE", "Where to; an existing file is replaced when the new one is complete.")],
        [new("--with-secrets", "Includes keys and what else is secret; keep such a file like a password.")]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(invocation.Required("FILE"));
        try
        {
            var manifest = await WriteAsync(path, invocation, cancellationToken);
            await invocation.Output.WriteLineAsync(BackupSummary.Of(manifest));
            return manifest.MissingUploads.Count == 0 ? 0 : throw new VerbFailedException(string.Create(
                CultureInfo.InvariantCulture,
                $"The backup is written and can be restored, but {manifest.MissingUploads.Count} uploaded files are missing or damaged on this site, first {manifest.MissingUploads[0]}. Upload them anew, or restore them into the data folder, and back up again."));
        }
        catch (BackupException exception)
        {
            throw new VerbFailedException(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbFailedException(
                $"{path} cannot be written ({exception.Message}). Check that the folder exists, may be written to and has room, and that no other backup writes this file.");
        }
    }

    private async Task<BackupManifest> WriteAsync(string path, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        // Always the same name beside the target, so that what a killed backup left is overwritten by the next one.
        var unfinished = path + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(unfinished, options);
        try
        {
            var manifest = await backup.RunAsync(file, invocation.Has("--with-secrets"), invocation.Progress, cancellationToken);
            file.Flush(flushToDisk: true);
            File.Move(unfinished, path, overwrite: true);
            return manifest;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
