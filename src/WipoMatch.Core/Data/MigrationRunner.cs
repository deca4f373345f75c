using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>
/// Brings the schema up to date: each step in a transaction of its own together with its number, under a lock, so that several
/// nodes may start at once and a step that fails leaves no trace.
/// </summary>
public sealed partial class MigrationRunner(WipoMatchDbContext db, DatabaseOptions options, TimeProvider clock, ILogger<MigrationRunner> logger)
{
    private const long SetupLock = 0x5769706F53657475;

    /// <summary>Applies the steps that are missing.</summary>
    /// <param name="migrations">The histories, the core's first, then in the order of modules.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    /// <returns>How many steps were applied.</returns>
    /// <exception cref="StartupException">The database cannot be used, or is from a newer version.</exception>
    public async Task<int> RunAsync(IReadOnlyList<ModuleMigration> migrations, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(migrations);
        try
        {
            options.CreateFolder();
            await db.Database.OpenConnectionAsync(cancellationToken);
            return await ApplyAsync(migrations, cancellationToken);
        }
        catch (Exception exception) when (DatabaseErrors.Explain(exception, options) is { } sentence)
        {
            LogUnusable(logger, exception);
            throw new StartupException(sentence);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>The number of the last applied step of each history; empty for an empty database.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyDictionary<string, int>> AppliedAsync(CancellationToken cancellationToken = default)
    {
        if (!await HasHistoryAsync(cancellationToken))
        {
            return new Dictionary<string, int>(StringComparer.Ordinal);
        }

        var rows = await db.Set<MigrationRow>().AsNoTracking().ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Module, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(row => row.Number), StringComparer.Ordinal);
    }

    private async Task<int> ApplyAsync(IReadOnlyList<ModuleMigration> migrations, CancellationToken cancellationToken)
    {
        var applied = await AppliedAsync(cancellationToken);
        var plans = migrations.Select(migration => new Plan(migration.Module, migration.Steps(), applied.GetValueOrDefault(migration.Module))).ToList();
        if (plans.Find(plan => plan.Applied > plan.Steps.Count) is { } newer)
        {
            throw new StartupException(
                $"The database is from a newer version of WipoMatch (module {newer.Module}, step {newer.Applied}); install that version or restore a backup.");
        }

        var count = 0;
        foreach (var plan in plans)
        {
            for (var number = plan.Applied + 1; number <= plan.Steps.Count; number++)
            {
                count += await ApplyStepAsync(plan.Module, number, plan.Steps[number - 1], cancellationToken) ? 1 : 0;
            }
        }

        return count;
    }

    private async Task<bool> ApplyStepAsync(string module, int number, Action<MigrationBuilder> step, CancellationToken cancellationToken)
    {
        var commands = Commands(module, number, step);
        // A table that others refer to can only be rebuilt while SQLite does not watch; the check before the commit makes up for it.
        await OnSqliteAsync("PRAGMA foreign_keys=OFF", cancellationToken);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await LockAsync(cancellationToken);
            if ((await AppliedAsync(cancellationToken)).GetValueOrDefault(module) >= number)
            {
                return false;
            }

            var connection = db.GetService<IRelationalConnection>();
            foreach (var command in commands)
            {
                await command.ExecuteNonQueryAsync(connection, cancellationToken: cancellationToken);
            }

            await CheckForeignKeysAsync(module, number, cancellationToken);
            db.Add(new MigrationRow { Module = module, Number = number, AppliedUtc = clock.UtcNow() });
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            LogApplied(logger, module, number);
            return true;
        }
        finally
        {
            db.ChangeTracker.Clear();
            await OnSqliteAsync("PRAGMA foreign_keys=ON", CancellationToken.None);
        }
    }

    private IReadOnlyList<MigrationCommand> Commands(string module, int number, Action<MigrationBuilder> step)
    {
        var builder = new MigrationBuilder(db.Database.ProviderName);
        step(builder);
        foreach (var refusal in builder.Operations.Select(MigrationRules.Refusal).OfType<string>())
        {
            throw new StartupException($"Step {number} of {module} is refused: {refusal}.");
        }

        return db.GetService<IMigrationsSqlGenerator>().Generate(builder.Operations, model: null);
    }

    private async Task LockAsync(CancellationToken cancellationToken)
    {
        if (options.Provider == DatabaseProvider.PostgreSql)
        {
            await db.Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', '60s', true), pg_advisory_xact_lock({SetupLock})", cancellationToken);
        }
    }

    private async Task CheckForeignKeysAsync(string module, int number, CancellationToken cancellationToken)
    {
        if (options.Provider == DatabaseProvider.Sqlite
            && await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check").ToListAsync(cancellationToken) is [var table, ..])
        {
            throw new StartupException($"Step {number} of {module} would leave rows in {table} that refer to nothing; restore a backup and report this.");
        }
    }

    private async Task<bool> HasHistoryAsync(CancellationToken cancellationToken)
    {
        var sql = options.Provider == DatabaseProvider.Sqlite
            ? "SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = 'Core_Migrations'"
            : "SELECT COUNT(*) AS \"Value\" FROM pg_catalog.pg_class WHERE oid = to_regclass('\"Core_Migrations\"')";
        return (await db.Database.SqlQueryRaw<long>(sql).ToListAsync(cancellationToken))[0] > 0;
    }

    private Task OnSqliteAsync(string pragma, CancellationToken cancellationToken) =>
        options.Provider == DatabaseProvider.Sqlite ? db.Database.ExecuteSqlRawAsync(pragma, cancellationToken) : Task.CompletedTask;

    private sealed record Plan(string Module, IReadOnlyList<Action<MigrationBuilder>> Steps, int Applied);

    [LoggerMessage(Level = LogLevel.Information, Message = "Applied step {Number} of {Module}")]
    private static partial void LogApplied(ILogger logger, string module, int number);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The database cannot be used")]
    private static partial void LogUnusable(ILogger logger, Exception exception);
}
