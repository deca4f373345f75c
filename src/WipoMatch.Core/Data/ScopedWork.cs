using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>Lets services that live longer than a scope read and write: in the running transaction of the call, else in a scope of its own.</summary>
public sealed class ScopedWork(IServiceScopeFactory scopes, DatabaseOptions options)
{
    /// <summary>Reads.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="read">The reading.</param>
    public T Read<T>(Func<WipoMatchDbContext, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        using var scope = scopes.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<WipoMatchDbContext>());
    }

    /// <summary>Writes in a transaction.</summary>
    /// <param name="write">The writing.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task WriteAsync(Func<WipoMatchDbContext, IWriteTransactions, Task> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (WriteTransactions.Of(options) is { } running)
        {
            await write(running.Db, running);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var transactions = scope.ServiceProvider.GetRequiredService<IWriteTransactions>();
        await transactions.RunAsync(_ => write(scope.ServiceProvider.GetRequiredService<WipoMatchDbContext>(), transactions), cancellationToken);
    }
}
