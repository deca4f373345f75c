using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// Counts the commands that requests send to a site's database; listens to the log of that site alone, and not to what works beside the
/// requests, such as the delivery of mail.
/// </summary>
internal sealed class CommandCounter : ILoggerProvider, ILogger
{
    private const string Request = "Microsoft.AspNetCore.Hosting.HttpRequestIn";

    private int _count;

    /// <summary>The commands since the last reset.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Lets a site count.</summary>
    public void Register(IServiceCollection services)
    {
        services.AddSingleton<ILoggerProvider>(this);
        services.Configure<LoggerFilterOptions>(options => options.Rules.Add(
            new(typeof(CommandCounter).FullName, DbLoggerCategory.Database.Command.Name, LogLevel.Information, null)));
    }

    public void Reset() => Interlocked.Exchange(ref _count, 0);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == RelationalEventId.CommandExecuted.Id && Activity.Current?.OperationName == Request)
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void Dispose()
    {
    }
}
