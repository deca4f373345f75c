namespace WipoMatch.Joining.Commands;

/// <summary>What a decider has posted.</summary>
/// <param name="Action">Accept, Ask or Decline of <see cref="Applications.JoinActions"/>, or <see cref="Save"/>.</param>
/// <param name="Stamp">The stamp of the application that was read.</param>
public sealed record JoinDecision(string Action, long Stamp)
{
    /// <summary>Only remembers the checklist.</summary>
    public const string Save = nameof(Save);

    /// <summary>What was ticked, by the key of the criterion.</summary>
    public IReadOnlyDictionary<string, string> Checklist { get; init; } = new Dictionary<string, string>();

    /// <summary>Why not: one of <see cref="Applications.DeclineReasons"/>, or empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What the applicant is told or asked; may be empty when somebody is accepted.</summary>
    public string Text { get; init; } = "";

    /// <summary>The roles of the new account.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The exchange identifier of the organization; null for the new one that the applicant described.</summary>
    public string? OrganizationId { get; init; }
}
