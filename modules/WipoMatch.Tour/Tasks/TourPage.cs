namespace WipoMatch.Tour.Tasks;

/// <summary>The tour.</summary>
/// <param name="Steps">Its tasks.</param>
public sealed record TourPage(IReadOnlyList<TourStep> Steps)
{
    /// <summary>How many were done.</summary>
    public int Done => Steps.Count(step => step.DoneUtc is not null);
}

/// <summary>A task and whether it was done.</summary>
/// <param name="Task">The task.</param>
/// <param name="Persona">As whom, in the reader's language.</param>
/// <param name="DoneUtc">When it was done last; null when it was not done yet.</param>
public sealed record TourStep(TourTask Task, string Persona, DateTime? DoneUtc);
