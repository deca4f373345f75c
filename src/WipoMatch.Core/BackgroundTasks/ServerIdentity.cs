namespace WipoMatch.Core.BackgroundTasks;

/// <summary>This process among the servers of the site.</summary>
public sealed record ServerIdentity
{
    /// <summary>The id; new at each start.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>How people call it; tells nothing about the machine.</summary>
    public string Name => $"server-{Id[..6]}";
}
