using System.Collections.Concurrent;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// Databases with their data folders as the first start of a site leaves them, before it serves anybody: made once per run for each kind of
/// database, recipe and clock by the application itself. A site over a copy starts as any site does that was stopped after its first start.
/// </summary>
internal static class PreparedSite
{
    private static readonly ConcurrentDictionary<(DatabaseKind Database, string Recipe, bool HasFakeClock), Lazy<Task<TestDatabase>>> Prepared = new();

    /// <summary>
    /// Whether a copy holds what the site itself would write: with settings or a time of its own a recipe might write something else.
    /// </summary>
    public static bool Serves(SiteOptions options) =>
        !options.IsNew && options.Settings.Count == 0 && (options.Clock is null || options.Clock.GetUtcNow() == FakeClock.Start);

    /// <summary>Makes a copy.</summary>
    public static async Task<TestDatabase> CopyAsync(SiteOptions options)
    {
        var prepared = Prepared.GetOrAdd(
            (options.Database, options.Recipe, options.Clock is not null),
            key => new(() => PrepareAsync(new() { Database = key.Database, Recipe = key.Recipe, Clock = key.HasFakeClock ? new() : null })));
        return await TestDatabase.CopyAsync(await prepared.Value);
    }

    private static async Task<TestDatabase> PrepareAsync(SiteOptions options)
    {
        var database = await TestDatabase.CreateEmptyAsync(options.Database);
        await RunningSite.PrepareAsync(database, options);
        await database.KeepAsTemplateAsync();
        return database;
    }
}
