using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>
/// Lets one writer of this process at a time go to a SQLite file, so that the others wait without holding a thread.
/// On a server, and between processes, the database keeps the order.
/// </summary>
public sealed class WriteQueue(DatabaseOptions options) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits for the turn; disposing the answer gives it to the next.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="WriteLockTimeoutException">The others took too long.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        if (options.Provider != DatabaseProvider.Sqlite)
        {
            return new Turn(null);
        }

        return await _turn.WaitAsync(options.WriteLockTimeout, cancellationToken)
            ? new Turn(_turn)
            : throw new WriteLockTimeoutException(new TimeoutException("Another writer of this process held the database."));
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
