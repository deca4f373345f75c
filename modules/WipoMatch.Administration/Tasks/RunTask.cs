using WipoMatch.Auditing;
using WipoMatch.BackgroundTasks;
using WipoMatch.Data;

namespace WipoMatch.Administration.Tasks;

/// <summary>Has a background task run soon.</summary>
public sealed class RunTask(ITaskOverview tasks, IFormKeys keys, IAuditTrail audit)
{
    /// <summary>Asks for the run.</summary>
    /// <param name="name">The full name of the task's class.</param>
    /// <param name="key">The key of the form: sent twice, it asks once.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<TaskRequest> RunAsync(string name, string? key, CancellationToken cancellationToken)
    {
        var answer = await keys.OnceAsync(key, async token => (await AskAsync(name, token)).ToString(), cancellationToken);
        return Enum.Parse<TaskRequest>(answer);
    }

    private async Task<TaskRequest> AskAsync(string name, CancellationToken cancellationToken)
    {
        var answer = await tasks.AskToRunAsync(name, cancellationToken);
        if (answer == TaskRequest.Asked)
        {
            var task = (await tasks.ListAsync(cancellationToken)).Single(task => task.Name == name);
            await audit.RecordAsync(new("task", "run", name, task.About.Title), cancellationToken);
        }

        return answer;
    }
}
