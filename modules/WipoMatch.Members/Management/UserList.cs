using Microsoft.EntityFrameworkCore;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.Management;

/// <summary>Accounts for administrators.</summary>
public sealed class UserList(DbContext db)
{
    private const int PerPage = 50;

    /// <summary>One page of accounts by address.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<UserListPage> ReadAsync(UserFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = db.Set<Account>().AsNoTracking();
        if (filter.Q?.Trim() is { Length: > 0 } text)
        {
            var normalized = EmailAddress.Normalize(text);
            rows = rows.Where(row => row.NormalizedEmail.Contains(normalized) || row.DisplayName.Contains(text));
        }

        if (filter.State is { Length: > 0 } state)
        {
            rows = rows.Where(row => row.State == state);
        }

        if (filter.Role is { Length: > 0 } role)
        {
            rows = rows.Where(row => db.Set<AccountRole>().Any(given => given.AccountId == row.Id && given.Role == role));
        }

        var count = await rows.CountAsync(cancellationToken);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (count + PerPage - 1) / PerPage));
        var shown = await rows.OrderBy(row => row.NormalizedEmail).Skip((page - 1) * PerPage).Take(PerPage).ToListAsync(cancellationToken);
        var ids = shown.Select(row => row.Id).ToList();
        var roles = await db.Set<AccountRole>().AsNoTracking().Where(row => ids.Contains(row.AccountId)).ToListAsync(cancellationToken);
        return new(filter, shown, roles.ToLookup(row => row.AccountId, row => row.Role, StringComparer.Ordinal), count, page, page * PerPage < count);
    }
}

/// <summary>Which accounts are shown.</summary>
public sealed class UserFilter
{
    /// <summary>A part of the address or name.</summary>
    public string? Q { get; set; }

    /// <summary>The name of a role.</summary>
    public string? Role { get; set; }

    /// <summary>One of <see cref="AccountStates"/>.</summary>
    public string? State { get; set; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; set; } = 1;
}

/// <summary>A page of accounts.</summary>
/// <param name="Filter">Which were asked for.</param>
/// <param name="Accounts">The accounts.</param>
/// <param name="Roles">Their roles.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="HasMore">Whether there is another page.</param>
public sealed record UserListPage(UserFilter Filter, IReadOnlyList<Account> Accounts, ILookup<string, string> Roles, int Count, int Page, bool HasMore);
