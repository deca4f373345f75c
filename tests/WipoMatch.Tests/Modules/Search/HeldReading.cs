using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>Makes whoever reads all documents of a site wait before the first one; listens to the log of that site's database.</summary>
internal sealed class HeldReading : ILoggerProvider, ILogger
{
    private readonly ManualResetEventSlim _isOpen = new(initialState: true);

    /// <summary>Lets a site wait.</summary>
    public void Register(IServiceCollection services)
    {
        services.AddSingleton<ILoggerProvider>(this);
        services.Configure<LoggerFilterOptions>(options => options.Rules.Add(new(typeof(HeldReading).FullName, DbLoggerCategory.Database.Command.Name, LogLevel.Debug, null)));
    }

    /// <summary>From now on readers wait.</summary>
    public void Hold() => _isOpen.Reset();

    /// <summary>Readers go on.</summary>
    public void LetGo() => _isOpen.Set();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == RelationalEventId.CommandExecuting.Id && IsOfAllDocuments(formatter(state, exception)))
        {
            _isOpen.Wait();
        }
    }

    // The host disposes of what it logs to, and of a provider more than once; nobody waits then.
    public void Dispose() => _isOpen.Set();

    // Changed documents are asked for by their stamp instead.
    private static bool IsOfAllDocuments(string sql) =>
        sql.Contains("FROM \"Search_Documents\"", StringComparison.Ordinal) && sql.Contains("\"Language\" = ", StringComparison.Ordinal);
}
