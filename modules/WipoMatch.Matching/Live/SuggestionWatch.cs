using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WipoMatch.BackgroundTasks;
using WipoMatch.Data;
using WipoMatch.Modules;
using WipoMatch.Settings;

namespace WipoMatch.Matching.Live;

/// <summary>
/// Looks for changes a few times a second and asks for a run of <see cref="RenewSuggestions"/>, which one server does under a lease. While one runs it asks again,
/// so that a change during the last moments of a run is not left until the next.
/// </summary>
internal sealed partial class SuggestionWatch(
    IServiceScopeFactory scopes, IStamps stamps, ISiteService site, IFeatures features, TimeProvider clock, ILogger<SuggestionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    private Seen? _asked;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not (MaintenanceException or OperationCanceledException))
            {
                LogNotAsked(logger, exception);
            }
            catch (Exception exception) when (exception is MaintenanceException or OperationCanceledException)
            {
                // Asked again when the site is back; an end needs no run.
            }

            await Task.Delay(Every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var seen = new Seen(stamps.Get(StampNames.Content), stamps.Get(StampNames.Definitions), stamps.Get(StampNames.Rebuilt), site.Today);
        if (seen == _asked || !features.IsEnabled(typeof(SuggestionWatch)))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var answer = await scope.ServiceProvider.GetRequiredService<ITaskOverview>().AskToRunAsync(typeof(RenewSuggestions).FullName!, cancellationToken);
        _asked = answer == TaskRequest.Running ? _asked : seen;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A run for suggestions could not be asked for; it is tried again")]
    private static partial void LogNotAsked(ILogger logger, Exception exception);

    private sealed record Seen(long Content, long Definitions, long Rebuilt, DateOnly Day);
}
