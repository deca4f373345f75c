namespace WipoMatch.Core.Data;

/// <summary>Work that waits for the running write transaction to commit.</summary>
public interface IAfterCommit
{
    /// <summary>Runs an action once the running transaction has committed; after a rollback it is forgotten.</summary>
    /// <param name="action">Quick work that does not fail.</param>
    void OnCommitted(Action action);
}
