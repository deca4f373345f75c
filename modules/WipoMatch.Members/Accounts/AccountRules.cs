using Microsoft.Extensions.Localization;
using WipoMatch.Members.Contracts;

namespace WipoMatch.Members.Accounts;

/// <summary>Tells other modules what holds for accounts.</summary>
internal sealed class AccountRules(Passwords passwords, IStringLocalizer<Texts> localizer) : IAccountRules
{
    public IReadOnlyList<string> TimeZones => Queries.TimeZones.All;

    public string? PasswordRefusal(string? password, string email) =>
        Passwords.Refusal(password, email) is { } key ? localizer[key].Value : null;

    public string HashPassword(string password) => passwords.Hash(password);

    public string RoleName(string role) => localizer["Role-" + role] is { ResourceNotFound: false } text ? text.Value : role;
}
