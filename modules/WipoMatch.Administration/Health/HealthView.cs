using WipoMatch.Health;

namespace WipoMatch.Administration.Health;

/// <summary>How the site is.</summary>
/// <param name="AtUtc">When it was looked at.</param>
/// <param name="Rows">One for each check; what does not work comes first.</param>
public sealed record HealthView(DateTime AtUtc, IReadOnlyList<HealthRow> Rows)
{
    /// <summary>How many checks are not green.</summary>
    public int Troubles => Rows.Count(row => row.State != DoctorState.Green);
}

/// <summary>A check, in the reader's language.</summary>
/// <param name="Name">Its name at the command line.</param>
/// <param name="Title">What is checked.</param>
/// <param name="State">How it is.</param>
/// <param name="Means">What the check means.</param>
/// <param name="Mend">How to mend it; empty when there is nothing to mend.</param>
/// <param name="Message">The words of <c>doctor</c>, in English; empty when the check itself failed.</param>
/// <param name="Url">The list behind it, or null.</param>
public sealed record HealthRow(string Name, string Title, DoctorState State, string Means, string Mend, string Message, string? Url);
