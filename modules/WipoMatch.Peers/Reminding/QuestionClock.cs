using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WipoMatch.BackgroundTasks;
using WipoMatch.Data;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Reminding;

/// <summary>Reminds those who should answer, tells the facilitator of silence, and removes what no visitor confirmed.</summary>
[BackgroundTask(
    Title = "Questions", Schedule = "17 * * * *",
    Description = "Reminds those who should answer a question after 3 and 7 working days, tells the facilitator after 10, and removes questions that were never confirmed.")]
public sealed partial class QuestionClock(TimeProvider clock, ILogger<QuestionClock> logger) : IBackgroundTask
{
    /// <summary>How long a visitor can confirm a question.</summary>
    public static readonly TimeSpan ConfirmableFor = TimeSpan.FromDays(7);

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var db = serviceProvider.GetRequiredService<DbContext>();
        var old = clock.UtcNow() - ConfirmableFor;
        var stale = await db.Set<Question>().Where(row => row.State == QuestionStates.Unconfirmed && row.CreatedUtc < old).Select(row => row.Id).ToListAsync(cancellationToken);
        var waiting = await db.Set<Question>().Where(row => row.State == QuestionStates.Open && row.Reminded < WorkingDays.ToAnswer).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var id in stale)
        {
            await TryAsync(serviceProvider, id, (step, stop) => step.RemoveAsync(id, stop), cancellationToken);
        }

        foreach (var id in waiting)
        {
            await TryAsync(serviceProvider, id, (step, stop) => step.RunAsync(id, stop), cancellationToken);
        }
    }

    private async Task TryAsync(IServiceProvider services, long id, Func<ClockStep, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        try
        {
            await work(scope.ServiceProvider.GetRequiredService<ClockStep>(), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(exception, id);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The clock of question {Id} failed; it is tried again with the next run.")]
    private partial void LogFailed(Exception exception, long id);
}
