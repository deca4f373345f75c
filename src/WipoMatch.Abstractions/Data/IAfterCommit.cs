namespace WipoMatch.Data;

/// <summary>Work that waits for the running write transaction of a scope to commit.</summary>
public interface IAfterCommit
{
    /// <summary>Runs an action once the running transaction has committed; after a rollback it is forgotten.</summary>
    /// <param name="action">Quick work that does not fail.</param>
    /// <exception cref="InvalidOperationException">No write transaction runs.</exception>
    void OnCommitted(Action action);
}
