using Microsoft.Extensions.DependencyInjection;
using WipoMatch.BackgroundTasks;

namespace WipoMatch.Matching.Live;

/// <summary>
/// Works out suggestions for what changed. It is asked for as soon as something changes (<see cref="SuggestionWatch"/>); its schedule makes up for what was missed.
/// </summary>
[BackgroundTask(
    Title = "Suggestions", Schedule = "*/10 * * * *",
    Description = "Works out which offers may fit which needs: at once for what changed, and for everything when the day, a vocabulary or a country group changed.")]
public sealed class RenewSuggestions : IBackgroundTask
{
    /// <inheritdoc />
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<SuggestionRun>().RunAsync(cancellationToken);
}
