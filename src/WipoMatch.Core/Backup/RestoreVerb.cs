using System.Globalization;
using WipoMatch.Commands;
using WipoMatch.Core.Backup.Archive;
using WipoMatch.Core.Backup.Tables;
using WipoMatch.Core.Data;
using WipoMatch.Core.Maintenance;

namespace WipoMatch.Core.Backup;

/// <summary><c>restore FILE</c>: replaces database and uploads by those of a backup, on either database.</summary>
internal sealed class RestoreVerb(
    IServiceProvider services, WipoMatchDbContext db, ArchiveRules rules, RunningServers servers, MaintenanceFlag flag, RestoreBackup restore) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "restore",
        "Replaces database and uploads by those of a backup.",
        [new("FILE", "A file that was written by 'backup'.")],
        [new("--force", "Also while servers run: they answer 503 until it is done.")],
        CreatesDatabase: false);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(invocation.Required("FILE"));
        try
        {
            using var archive = await ArchiveReader.OpenAsync(Open(path), cancellationToken);
            await CheckAsync(archive, invocation.Progress, cancellationToken);
            await SiteMigrations.RunAsync(services, cancellationToken);
            await RestoreAsync(archive, invocation, cancellationToken);
            await TellAsync(archive.Manifest, invocation);
            return 0;
        }
        catch (BackupException exception)
        {
            throw new VerbFailedException(exception.Message);
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"{path} cannot be read ({exception.Message}). Check its name and that you may read it.");
        }
    }

    // Everything is read once before anything is written.
    private async Task CheckAsync(ArchiveReader archive, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        rules.RequireSameSchema(archive.Manifest);
        ArchiveRules.RequireTables(archive.Manifest, BackupTables.Of(db, archive.Manifest.Secrets));
        var total = archive.Manifest.Entries.Values.Sum(entry => entry.Bytes);
        await archive.CheckAsync(done => progress.Report(new VerbProgress("Checking bytes", done, total)), cancellationToken);
    }

    private async Task RestoreAsync(ArchiveReader archive, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        if (!invocation.Has("--force"))
        {
            await servers.RequireNoneAsync(cancellationToken);
        }

        await using var raised = await flag.TryRaiseAsync(cancellationToken)
            ?? throw new BackupException("Another restore runs on this database. Wait until it has ended.");
        await servers.WaitUntilAtRestAsync(invocation.Progress, cancellationToken);
        await restore.RunAsync(archive, invocation.Progress, cancellationToken);
    }

    private static async Task TellAsync(BackupManifest manifest, VerbInvocation invocation)
    {
        await invocation.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Restored the site of {manifest.Created:yyyy-MM-dd HH:mm:ss} UTC: {BackupSummary.Of(manifest)}"));
        if (manifest.MissingUploads.Count > 0)
        {
            await invocation.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{manifest.MissingUploads.Count} uploaded files were missing when the backup was written, first {Shown.Text(manifest.MissingUploads[0])}."));
        }
    }
}
