using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WipoMatch.Modules;
using WipoMatch.Search.Stored;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// Loads the index when a server starts, beside everything else, so that the first search does not wait. Verbs start no such services.
/// </summary>
internal sealed partial class SearchIndexStart(SearchIndexLoader index, IFeatures features, ILogger<SearchIndexStart> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Load(stoppingToken), stoppingToken);

    private void Load(CancellationToken stoppingToken)
    {
        try
        {
            if (features.IsEnabled(typeof(SearchIndexStart)))
            {
                index.BringUpToDate(stoppingToken);
                index.Store();
                GiveMemoryBack();
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotLoaded(logger, exception);
        }
    }

    // The texts of a large site have passed through memory, and the runtime would keep that memory for more of their kind.
    private void GiveMemoryBack()
    {
        if (index.Current.Documents >= StoredIndex.Many)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index could not be loaded; the next search tries again")]
    private static partial void LogNotLoaded(ILogger logger, Exception exception);
}
