using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WipoMatch.BackgroundTasks;
using WipoMatch.Catalog;
using WipoMatch.Data;
using WipoMatch.Following.Searches;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Following.Telling;

/// <summary>Tells people once a day what is new in the searches that they follow, and forgets those of accounts that are gone.</summary>
[BackgroundTask(Title = "Followed searches", Description = "Tells people what is new in the searches that they follow.", Schedule = "10 5 * * *")]
public sealed partial class TellFollowers(TimeProvider clock, ISiteService site, IStamps stamps, ICatalog catalog, IServiceScopeFactory scopes, ILogger<TellFollowers> logger)
    : IBackgroundTask
{
    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        // What is published while this runs is told tomorrow.
        var until = clock.UtcNow();
        await stamps.RefreshAsync(cancellationToken);
        await catalog.RefreshAsync(cancellationToken);
        var db = serviceProvider.GetRequiredService<DbContext>();
        var people = serviceProvider.GetRequiredService<IUserDirectory>();
        var ids = await db.Set<FollowedSearch>().Select(row => row.UserId).Distinct().ToListAsync(cancellationToken);
        var known = await people.FindAsync(ids, cancellationToken);
        var active = (await people.WhoMayAsync(Permissions.FollowSearches, cancellationToken)).Select(person => person.UserId).ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (!known.TryGetValue(id, out var person) || person.IsClosed)
                {
                    await ForgetAsync(scope.ServiceProvider, id, cancellationToken);
                }
                else if (active.Contains(id))
                {
                    await TellAsync(scope.ServiceProvider, person, until, cancellationToken);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogNotTold(logger, exception);
            }
        }
    }

    private static Task ForgetAsync(IServiceProvider services, string userId, CancellationToken cancellationToken) =>
        services.GetRequiredService<IWriteTransactions>().RunAsync(
            token => services.GetRequiredService<DbContext>().Set<FollowedSearch>().Where(row => row.UserId == userId).ExecuteDeleteAsync(token), cancellationToken);

    private async Task TellAsync(IServiceProvider services, UserProfile person, DateTime until, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<DbContext>();
        var (reading, matches) = (services.GetRequiredService<SearchReading>(), services.GetRequiredService<NewMatches>());
        var rows = await db.Set<FollowedSearch>().AsNoTracking().Where(row => row.UserId == person.UserId).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var news = new List<(FollowedSearch Search, IReadOnlyList<CatalogSet> New)>();
        foreach (var row in rows)
        {
            if (await matches.AmongAsync(reading.Find(row.Address), row.ToldUtc, cancellationToken) is { Count: > 0 } found)
            {
                news.Add((row, found));
            }
        }

        if (news.Count == 0)
        {
            return;
        }

        var letter = services.GetRequiredService<FollowingLetter>().Write(person, news, site.Today);
        var told = news.ConvertAll(one => one.Search.Id);
        await services.GetRequiredService<IWriteTransactions>().RunAsync(
            async token =>
            {
                if (await services.GetRequiredService<INotices>().TellAsync(new(FollowingNotices.KindName, person.UserId, letter), token))
                {
                    await db.Set<FollowedSearch>().Where(row => told.Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.ToldUtc, until), token);
                }
            },
            cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody could not be told about followed searches; it is tried again tomorrow")]
    private static partial void LogNotTold(ILogger logger, Exception exception);
}
