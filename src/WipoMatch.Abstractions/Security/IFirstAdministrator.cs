namespace WipoMatch.Security;

/// <summary>Makes the first administrator of a site. Implemented by the module that keeps accounts.</summary>
public interface IFirstAdministrator
{
    /// <summary>Whether nobody can look after accounts yet.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<bool> IsNeededAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes the account of a site that is set up unattended, or leaves one that is there as it is.</summary>
    /// <param name="email">The address.</param>
    /// <param name="password">The password; null to get a link that sets one.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What to tell the operator: one or two lines.</returns>
    /// <exception cref="ArgumentException">The address or the password does not do; the message says why.</exception>
    Task<string> MakeAsync(string email, string? password, CancellationToken cancellationToken = default);

    /// <summary>What of a request does not do; null when all of it does.</summary>
    /// <param name="request">What was typed.</param>
    FirstAdministratorAnswer.Refused? Check(FirstAdministratorRequest request);

    /// <summary>Makes the account that a person asks for who sets up the site, as long as one is needed.</summary>
    /// <param name="request">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<FirstAdministratorAnswer> MakeAsync(FirstAdministratorRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Who is to be the first administrator.</summary>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Email">The address.</param>
/// <param name="Password">The password.</param>
public sealed record FirstAdministratorRequest(string? DisplayName, string? Email, string? Password);

/// <summary>What became of the request.</summary>
public abstract record FirstAdministratorAnswer
{
    private FirstAdministratorAnswer()
    {
    }

    /// <summary>The account is there.</summary>
    public sealed record Made : FirstAdministratorAnswer;

    /// <summary>Somebody can look after accounts already; nothing was made.</summary>
    public sealed record NotNeeded : FirstAdministratorAnswer;

    /// <summary>Something typed does not do; null where it does.</summary>
    /// <param name="DisplayName">What is wrong with the name, in the reader's language.</param>
    /// <param name="Email">What is wrong with the address.</param>
    /// <param name="Password">What is wrong with the password.</param>
    public sealed record Refused(string? DisplayName, string? Email, string? Password) : FirstAdministratorAnswer;
}
