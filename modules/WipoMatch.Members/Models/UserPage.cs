using WipoMatch.Members.Accounts;

namespace WipoMatch.Members.Models;

/// <summary>An account as administrators see it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Roles">Its roles.</param>
/// <param name="Organizations">Names of its organizations.</param>
/// <param name="Sessions">How many sign-ins hold.</param>
public sealed record UserPage(Account Account, IReadOnlyList<string> Roles, IReadOnlyList<string> Organizations, int Sessions);
