using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WipoMatch.Data;

namespace WipoMatch.Search.TermsReport;

/// <summary>Writes the notes every few seconds and when the server stops; several servers add up in the same rows.</summary>
internal sealed partial class WriteQuestions(
    QuestionNotes notes, IServiceScopeFactory scopes, TimeProvider clock, ILogger<WriteQuestions> logger) : BackgroundService
{
    /// <summary>So many different questions of a day are kept; who asks at random does not fill the database.</summary>
    public const int MostPerDay = 5_000;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await FlushAsync(cancellationToken);
    }

    /// <summary>Writes what was noted; when that fails, the next time tries again.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        var taken = notes.Take();
        if (taken.Count == 0)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<DbContext>();
            await scope.ServiceProvider.GetRequiredService<IWriteTransactions>().RunAsync(token => WriteAsync(db, taken, token), cancellationToken);
        }
        catch (Exception exception)
        {
            notes.Return(taken);
            if (exception is not (MaintenanceException or OperationCanceledException))
            {
                LogNotWritten(logger, exception);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // An end that was asked for is none that the host must know as a failure.
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await FlushAsync(stoppingToken);
        }
    }

    private static async Task WriteAsync(DbContext db, IReadOnlyDictionary<QuestionKey, QuestionTally> taken, CancellationToken cancellationToken)
    {
        var fresh = new List<AskedQuestion>();
        foreach (var (key, tally) in taken)
        {
            var known = await db.Set<AskedQuestion>()
                .Where(row => row.Day == key.Day && row.Language == key.Language && row.Place == key.Place && row.Text == key.Text)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.Count, row => row.Count + tally.Count)
                        .SetProperty(row => row.ZeroCount, row => row.ZeroCount + tally.ZeroCount)
                        .SetProperty(row => row.LastResults, tally.LastResults),
                    cancellationToken);
            if (known == 0)
            {
                fresh.Add(new()
                {
                    Day = key.Day,
                    Language = key.Language,
                    Place = key.Place,
                    Text = key.Text,
                    Count = tally.Count,
                    ZeroCount = tally.ZeroCount,
                    LastResults = tally.LastResults,
                });
            }
        }

        foreach (var day in fresh.GroupBy(row => row.Day))
        {
            var room = MostPerDay - await db.Set<AskedQuestion>().CountAsync(row => row.Day == day.Key, cancellationToken);
            db.AddRange(day.Take(Math.Max(0, room)));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was searched for could not be written; it is tried again")]
    private static partial void LogNotWritten(ILogger logger, Exception exception);
}
