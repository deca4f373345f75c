using System.Diagnostics;
using System.Globalization;
using Npgsql;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Backup;

/// <summary>Real processes: a restore that is killed leaves the old data, and no flag.</summary>
public sealed class KilledRestoreTests : VerbTests
{
    private const int Rows = 200_000;

    [Theory, OnBothDatabases]
    public async Task Restore_KilledInTheMiddle_LeavesTheOldDataAndCanBeRepeated(DatabaseKind kind)
    {
        await using var site = await ContentSite.CreateAsync(kind);
        await site.PublishedAsync(Article.New("Backed up"));
        var (backup, before, after) = (Path.Combine(Folder, "backup.zip"), Path.Combine(Folder, "before.zip"), Path.Combine(Folder, "after.zip"));
        await site.Site.BackupAsync(backup);
        ArchiveFile.Read(backup).ReplaceLines("Core_Settings", [.. Enumerable.Range(0, Rows).Select(Setting)]).Write(backup);
        await site.PublishedAsync(Article.New("Newer"));
        await site.Site.BackupAsync(before);

        await using (var held = await HoldAsync(site))
        {
            using var process = Start(Environment(site), "restore", backup);

            // Whoever watches it must be quicker than it, on a machine that has much to do, too.
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
            await held.KillInTheMiddleAsync(process);
            await process.WaitForExitAsync();
            Assert.NotEqual(0, process.ExitCode);
        }

        await site.Site.BackupAsync(after);
        Assert.Equal(ArchiveFile.Read(before).Contents(), ArchiveFile.Read(after).Contents());
        Assert.Equal(0, (await RunAsync(Environment(site), "restore", backup)).Status);
        await site.Site.BackupAsync(after);
        Assert.Equal(ArchiveFile.Read(backup).Contents(), ArchiveFile.Read(after).Contents());
    }

    // Many, so that loading them takes a while.
    private static string Setting(int number) => string.Create(CultureInfo.InvariantCulture, $$"""{"Document":"{}","Name":"s{{number:D8}}"}""");

    private static Dictionary<string, string> Environment(ContentSite site) => new(StringComparer.Ordinal)
    {
        ["WipoMatch__DataPath"] = site.Site.Database.Folder,
        ["WipoMatch__Database__Provider"] = site.Site.Database.Kind.ToString(),
        ["WipoMatch__Database__ConnectionString"] = site.Site.Database.Options.ConnectionString,
    };

    private static async Task<IHeld> HoldAsync(ContentSite site) => site.Site.Database.Kind == DatabaseKind.PostgreSql
        ? await HeldTable.TakeAsync(site.Site.Database.Options.ConnectionString)
        : new FirstRow();

    /// <summary>Something by which a restore is met in the middle of its transaction.</summary>
    private interface IHeld : IAsyncDisposable
    {
        Task KillInTheMiddleAsync(Process restore);
    }

    /// <summary>The last table that a restore empties, so that it waits with all others empty already.</summary>
    private sealed class HeldTable(NpgsqlConnection connection) : IHeld
    {
        private const string Table = "\"Content_Catalog\"";

        public static async Task<HeldTable> TakeAsync(string connectionString)
        {
            var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"BEGIN; LOCK TABLE {Table} IN SHARE MODE", connection);
            await command.ExecuteNonQueryAsync();
            return new(connection);
        }

        public async Task KillInTheMiddleAsync(Process restore)
        {
            await using var command = new NpgsqlCommand($"SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND relation = '{Table}'::regclass", connection);
            while ((long)(await command.ExecuteScalarAsync())! == 0)
            {
                Assert.False(restore.HasExited, "The restore ended without waiting.");
            }

            restore.Kill();
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }

    /// <summary>SQLite has nothing to wait for; the restore is met when it tells of its first row.</summary>
    private sealed class FirstRow : IHeld
    {
        // On a thread of its own: where many tests wait for a thread of the pool, the restore would be over before one is free.
        public Task KillInTheMiddleAsync(Process restore) => Task.Factory.StartNew(
            () => KillAtTheFirstRow(restore), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        private static void KillAtTheFirstRow(Process restore)
        {
            var last = "";
            while (restore.StandardError.ReadLine() is { } line)
            {
                if (line.StartsWith("Restoring rows", StringComparison.Ordinal))
                {
                    restore.Kill();
                    return;
                }

                last = line;
            }

            Assert.Fail($"The restore ended before it was met. {last}");
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
