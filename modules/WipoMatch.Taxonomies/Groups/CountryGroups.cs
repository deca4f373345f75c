using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Taxonomies.Groups;

/// <summary>Country groups from the database; a scope that changed them sees its change before the commit.</summary>
internal sealed class CountryGroups(DbContext db, GroupCache cache, IStamps stamps) : ICountryGroups
{
    private GroupTable? _own;

    private GroupTable Current => _own ?? cache.Get(stamps.Get(StampNames.Definitions), Load);

    public IReadOnlyList<string> GroupsOf(string country, DateOnly on) =>
        [.. Current.ByCountry[country].Where(member => IsIn(member, on)).Select(member => member.Group).Distinct(StringComparer.Ordinal)];

    public bool IsMember(string country, string group, DateOnly on) =>
        Current.ByCountry[country].Any(member => member.Group == group && IsIn(member, on));

    public IReadOnlyList<string> MembersOf(string group, DateOnly on) =>
        [.. Current.ByGroup[group].Where(member => IsIn(member, on)).Select(member => member.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Reads again within this scope.</summary>
    public void Renew() => _own = Load();

    private static bool IsIn(GroupMember member, DateOnly on) =>
        (member.From is null || member.From <= on) && (member.To is null || member.To >= on);

    private GroupTable Load()
    {
        var members = db.Set<GroupMember>().AsNoTracking().OrderBy(member => member.Id).ToList();
        return new GroupTable(
            members.ToLookup(member => member.Country, StringComparer.Ordinal), members.ToLookup(member => member.Group, StringComparer.Ordinal));
    }
}

/// <summary>Memberships by country and by group.</summary>
internal sealed record GroupTable(ILookup<string, GroupMember> ByCountry, ILookup<string, GroupMember> ByGroup);

/// <summary>The committed memberships, shared by all requests.</summary>
internal sealed class GroupCache
{
    private volatile Entry? _entry;

    public GroupTable Get(long stamp, Func<GroupTable> load)
    {
        var entry = _entry;
        if (entry is null || entry.Stamp != stamp)
        {
            _entry = entry = new Entry(stamp, load());
        }

        return entry.Table;
    }

    private sealed record Entry(long Stamp, GroupTable Table);
}
