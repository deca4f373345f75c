namespace WipoMatch.Data;

/// <summary>
/// Write transactions. A transaction is opened before its first read (<c>BEGIN IMMEDIATE</c> on SQLite), so nobody's update is lost;
/// reads that lead to no write run without one.
/// </summary>
public interface IWriteTransactions
{
    /// <summary>Runs work in one transaction and commits it; an exception rolls everything back. Inside a running transaction it joins that one.</summary>
    /// <param name="work">The work; it may read and write through the scope's database context.</param>
    /// <param name="cancellationToken">Stops waiting for the write lock or the work.</param>
    /// <exception cref="WriteLockTimeoutException">Another writer held the database for more than 15 seconds.</exception>
    Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken = default);

    /// <summary>Raises a stamp in the running transaction; every process sees the new value soon after the commit.</summary>
    /// <param name="stamp">One of <see cref="StampNames"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The stamp's value once the transaction commits; all calls within one transaction return the same.</returns>
    Task<long> RaiseAsync(string stamp, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs an action when the running transaction fails, while it still holds the write lock: for what no database takes back, such as files.
    /// Not run when the process dies, nor when it is unknown whether the commit arrived.
    /// </summary>
    /// <param name="action">Quick work that does not fail.</param>
    void OnFailed(Action action);
}
