using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>The gate against the rules said a second time, over random pairs and days.</summary>
public sealed class GatePropertyTests
{
    private const int Pairs = 1_000_000;

    private const int Days = 50;

    private static readonly string[] Support = ["technical", "human", "financial", "technology-transfer", "training", "infrastructure", "partnership"];

    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es", "pt", "sw"];

    private readonly DatedGroups _groups = new();

    [Fact]
    public void Allows_AMillionRandomPairs_SaysWhatTheRulesSay()
    {
        var random = new Random(20261122);
        string[] countries = ["XX", .. _groups.Rows.Select(row => row.Country).Distinct(StringComparer.Ordinal)];
        string[] groups = [.. _groups.Rows.Select(row => row.Group).Distinct(StringComparer.Ordinal)];
        var (allowed, wrong) = (0, 0);
        for (var i = 0; i < Days; i++)
        {
            var day = new DateOnly(1990, 1, 1).AddDays(random.Next(20_000));
            var gate = new Gate(_groups, day);
            var members = _groups.Rows.Where(row => row.From <= day && day <= row.To).Select(row => (row.Group, row.Country)).ToHashSet();
            for (var j = 0; j < Pairs / Days; j++)
            {
                var (need, offer) = (RandomNeed(random, countries), RandomOffer(random, countries, groups, day));
                var expected = MayBeSuggested(need, offer, day, members);
                allowed += expected ? 1 : 0;
                wrong += expected == gate.Allows(need, offer) ? 0 : 1;
            }
        }

        Assert.Equal(0, wrong);
        Assert.InRange(allowed, Pairs / 20, Pairs / 2);
    }

    // The rules of eligibility as sets: written apart from the gate on purpose.
    private static bool MayBeSuggested(Need need, Offer offer, DateOnly day, HashSet<(string Group, string Country)> members)
    {
        var isForAll = !offer.EligibleCountries.Concat(offer.EligibleGroups).Any();
        var isForCountry = isForAll || offer.EligibleCountries.Contains(need.Country, StringComparer.Ordinal)
            || offer.EligibleGroups.Any(group => members.Contains((group, need.Country)));
        var isOpen = need.IsOpen && (offer.ValidFrom ?? DateOnly.MinValue) <= day && day <= (offer.ValidTo ?? DateOnly.MaxValue);
        return isForCountry && isOpen
            && need.Support.Intersect(offer.Support, StringComparer.Ordinal).Any()
            && need.WorkingLanguages.Intersect(offer.WorkingLanguages, StringComparer.Ordinal).Any()
            && need.Organization != offer.Organization
            && (offer.Capacity ?? int.MaxValue) - offer.Taken > 0;
    }

    private static Need RandomNeed(Random random, string[] countries) => new()
    {
        Id = "n",
        Organization = Organization(random),
        Country = One(random, countries),
        Texts = [],
        Support = Some(random, Support, least: 1),
        WorkingLanguages = Some(random, Languages, least: 1),
        IsOpen = random.Next(10) > 0,
        NeededBy = random.Next(2) == 0 ? null : new DateOnly(1990, 1, 1).AddDays(random.Next(20_000)),
    };

    private static Offer RandomOffer(Random random, string[] countries, string[] groups, DateOnly day) => new()
    {
        Id = "o",
        Organization = Organization(random),
        Texts = [],
        Support = Some(random, Support, least: 1),
        WorkingLanguages = Some(random, Languages, least: 1),
        EligibleCountries = random.Next(3) == 0 ? Some(random, countries, least: 0) : [],
        EligibleGroups = random.Next(3) == 0 ? Some(random, groups, least: 0) : [],
        Capacity = random.Next(3) == 0 ? random.Next(4) : null,
        Taken = random.Next(3),
        ValidFrom = random.Next(3) == 0 ? day.AddDays(random.Next(-4, 3)) : null,
        ValidTo = random.Next(3) == 0 ? day.AddDays(random.Next(-3, 4)) : null,
    };

    private static string Organization(Random random) => random.Next(20) switch { 0 => "org-a", 1 => "org-b", var other => $"org-{other}" };

    private static string One(Random random, string[] codes) => codes[random.Next(codes.Length)];

    private static List<string> Some(Random random, string[] codes, int least) =>
        [.. Enumerable.Range(0, least + random.Next(4)).Select(_ => One(random, codes)).Distinct(StringComparer.Ordinal)];
}
