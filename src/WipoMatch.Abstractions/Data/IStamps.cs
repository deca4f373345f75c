namespace WipoMatch.Data;

/// <summary>
/// The current values of the stamps: a change in this process shows at once, a change by another process within a second.
/// </summary>
public interface IStamps
{
    /// <summary>The value of one stamp.</summary>
    /// <param name="stamp">One of <see cref="StampNames"/>.</param>
    long Get(string stamp);

    /// <summary>All stamps as one number that changes when any of them does.</summary>
    long Combined { get; }

    /// <summary>Looks at the database now if the last look is more than a second ago.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask RefreshAsync(CancellationToken cancellationToken = default);
}
