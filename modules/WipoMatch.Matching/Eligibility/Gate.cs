using System.Collections.Concurrent;
using System.Collections.Frozen;
using WipoMatch.Matching.Engine;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Eligibility;

/// <summary>The one place that decides whether an offer may be suggested for a need: six hard rules and no others, as of a day.</summary>
/// <param name="groups">Country groups with their dates.</param>
/// <param name="day">The day; first and last days of offers and of memberships count.</param>
public sealed class Gate(ICountryGroups groups, DateOnly day)
{
    private static readonly Refusal[] Rules = Enum.GetValues<Refusal>();

    private readonly ConcurrentDictionary<string, FrozenSet<string>> _groupsOf = new(StringComparer.Ordinal);

    /// <summary>The day as of which the rules are read.</summary>
    public DateOnly Day { get; } = day;

    /// <summary>Whether the offer may be suggested for the need.</summary>
    /// <param name="need">The need.</param>
    /// <param name="offer">The offer.</param>
    public bool Allows(Need need, Offer offer)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(offer);
        foreach (var rule in Rules)
        {
            if (IsBroken(rule, need, offer))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The rules that the pair breaks, in their order; none when the offer may be suggested.</summary>
    /// <param name="need">The need.</param>
    /// <param name="offer">The offer.</param>
    public IReadOnlyList<Refusal> Check(Need need, Offer offer)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(offer);
        return [.. Rules.Where(rule => IsBroken(rule, need, offer))];
    }

    /// <summary>Whether an offer can be taken up on the day by anybody at all: it stands, and has capacity left.</summary>
    /// <param name="offer">The offer.</param>
    public bool IsOpen(Offer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return !(offer.ValidFrom > Day || offer.ValidTo < Day || offer.Capacity <= offer.Taken);
    }

    /// <summary>The groups of a country on the day; none for a body without a country.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    public IReadOnlySet<string> GroupsOf(string country) => Groups(country);

    private bool IsBroken(Refusal rule, Need need, Offer offer) => rule switch
    {
        Refusal.CountryNotEligible => !IsFor(offer, need.Country),
        Refusal.NotYetValid => offer.ValidFrom > Day,
        Refusal.Expired => offer.ValidTo < Day,
        Refusal.NeedClosed => !need.IsOpen,
        Refusal.NoCommonSupport => !Share(need.Support, offer.Support),
        Refusal.NoCommonLanguage => !Share(need.WorkingLanguages, offer.WorkingLanguages),
        Refusal.SameOrganization => string.Equals(need.Organization, offer.Organization, StringComparison.Ordinal),
        Refusal.NoCapacityLeft => offer.Capacity <= offer.Taken,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    private bool IsFor(Offer offer, string country) =>
        (offer.EligibleCountries.Count == 0 && offer.EligibleGroups.Count == 0) ||
        Contains(offer.EligibleCountries, country) ||
        (offer.EligibleGroups.Count > 0 && Share(offer.EligibleGroups, Groups(country)));

    private FrozenSet<string> Groups(string country) =>
        _groupsOf.GetOrAdd(country, static (code, from) => from.groups.GroupsOf(code, from.Day).ToFrozenSet(StringComparer.Ordinal), (groups, Day));

    private static bool Share(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        for (var i = 0; i < first.Count; i++)
        {
            if (Contains(second, first[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Share(IReadOnlyList<string> codes, FrozenSet<string> set)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (set.Contains(codes[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(IReadOnlyList<string> codes, string code)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (string.Equals(codes[i], code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
