namespace WipoMatch.Moderation.Reviews;

/// <summary>Says that what is published in this scope is published by a decision, which closes its review by itself.</summary>
public sealed class DecisionScope
{
    /// <summary>Whether a decision is being carried out.</summary>
    public bool IsDeciding { get; set; }
}
