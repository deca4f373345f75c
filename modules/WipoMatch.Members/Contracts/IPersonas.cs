namespace WipoMatch.Members.Contracts;

/// <summary>The people of a demonstration; on any other site there are none.</summary>
public interface IPersonas
{
    /// <summary>Whether the site is a demonstration.</summary>
    bool IsDemonstration { get; }

    /// <summary>All of them.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<Persona>> ListAsync(CancellationToken cancellationToken = default);
}

/// <summary>One of the people of a demonstration. <c>POST /{lang}/account/persona</c> with <c>persona</c> and <c>returnUrl</c> signs in as one.</summary>
/// <param name="Name">What it is called: <c>seeker</c>, <c>focal-point</c> …</param>
/// <param name="Label">The same in the reader's language.</param>
/// <param name="UserId">The account.</param>
public sealed record Persona(string Name, string Label, string UserId);
