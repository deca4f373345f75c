using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WipoMatch.Data;
using WipoMatch.Modules;

namespace WipoMatch.Matching.Live;

/// <summary>Has the list of each need that this process publishes made at once, one after the other.</summary>
internal sealed partial class FreshNeeds(FreshNeedQueue queue, IServiceScopeFactory scopes, IFeatures features, ILogger<FreshNeeds> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var set in queue.TakeAsync(stoppingToken))
        {
            try
            {
                await ServeAsync(set, stoppingToken);
            }
            catch (Exception exception) when (exception is MaintenanceException || stoppingToken.IsCancellationRequested)
            {
                // After a restore everything is worked out anew; an end needs no list.
            }
            catch (Exception exception) when (exception is not MaintenanceException)
            {
                LogNotServed(logger, set, exception);
            }
        }
    }

    private async Task ServeAsync(string set, CancellationToken cancellationToken)
    {
        if (features.IsEnabled(typeof(FreshNeeds)))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FreshNeedRun>().RunAsync(set, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Offers for the need {Set} could not be worked out at once; the background task tries again")]
    private static partial void LogNotServed(ILogger logger, string set, Exception exception);
}
