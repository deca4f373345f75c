namespace WipoMatch.Core.Maintenance;

/// <summary>Whether this server rests while its site is restored; <see cref="MaintenanceWatch"/> looks every second.</summary>
public sealed class MaintenanceState
{
    private volatile bool _isResting;

    /// <summary>Whether it answers 503.</summary>
    public bool IsResting
    {
        get => _isResting;
        internal set => _isResting = value;
    }
}
