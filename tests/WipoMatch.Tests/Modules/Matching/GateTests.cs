using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Tests.Modules.Matching;

public sealed class GateTests
{
    private static readonly DateOnly Day = MatchingWorld.Day;

    private static readonly Need Need = new()
    {
        Id = "n", Organization = "a", Country = "SN", Texts = [], Support = ["training", "technical"], WorkingLanguages = ["fr", "en"],
    };

    private static readonly Offer Offer = new() { Id = "o", Organization = "b", Texts = [], Support = ["training"], WorkingLanguages = ["fr"] };

    public static TheoryData<string, string[]> Cases() => new()
    {
        { "plain", [] },
        { "country named", [] },
        { "group named", [] },
        { "another country", ["country-not-eligible"] },
        { "another group", ["country-not-eligible"] },
        { "one of two groups", [] },
        { "first day", [] },
        { "day before the first", ["not-yet-valid"] },
        { "last day", [] },
        { "day after the last", ["expired"] },
        { "closed need", ["need-closed"] },
        { "other support", ["no-common-support"] },
        { "other languages", ["no-common-language"] },
        { "same organization", ["same-organization"] },
        { "one place left", [] },
        { "all places taken", ["no-capacity-left"] },
        { "no places", ["no-capacity-left"] },
        { "past last day of the need", [] },
        { "several rules", ["country-not-eligible", "expired", "no-common-support"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_EachRule_NamesWhatIsBroken(string name, string[] expected)
    {
        var (need, offer) = Pair(name);

        var refusals = MatchingWorld.Gate.Check(need, offer);

        Assert.Equal(expected, refusals.Select(refusal => refusal.Code()));
        Assert.Equal(expected.Length == 0, MatchingWorld.Gate.Allows(need, offer));
    }

    [Theory]
    [InlineData("2023-12-12", true)]
    [InlineData("2023-12-13", false)]
    public void Allows_CountryThatLeftAGroup_CountsUntilItsLastDay(string day, bool expected)
    {
        var gate = new Gate(new DatedGroups(), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, gate.Allows(Need with { Country = "BT" }, Offer with { EligibleGroups = ["LDC"] }));
    }

    [Fact]
    public void Allows_BodyWithoutCountry_IsInNoGroup()
    {
        var need = Need with { Country = "XX" };

        Assert.False(MatchingWorld.Gate.Allows(need, Offer with { EligibleGroups = ["DEVELOPING"] }));
        Assert.True(MatchingWorld.Gate.Allows(need, Offer));
    }

    private static (Need Need, Offer Offer) Pair(string name) => name switch
    {
        "country named" => (Need, Offer with { EligibleCountries = ["TG", "SN"] }),
        "group named" => (Need, Offer with { EligibleGroups = ["OAPI"] }),
        "another country" => (Need, Offer with { EligibleCountries = ["TG"] }),
        "another group" => (Need, Offer with { EligibleGroups = ["ASEAN"] }),
        "one of two groups" => (Need, Offer with { EligibleCountries = ["TG"], EligibleGroups = ["ASEAN", "LDC"] }),
        "first day" => (Need, Offer with { ValidFrom = Day }),
        "day before the first" => (Need, Offer with { ValidFrom = Day.AddDays(1) }),
        "last day" => (Need, Offer with { ValidTo = Day }),
        "day after the last" => (Need, Offer with { ValidTo = Day.AddDays(-1) }),
        "closed need" => (Need with { IsOpen = false }, Offer),
        "other support" => (Need, Offer with { Support = ["financial"] }),
        "other languages" => (Need, Offer with { WorkingLanguages = ["es"] }),
        "same organization" => (Need, Offer with { Organization = "a" }),
        "one place left" => (Need, Offer with { Capacity = 2, Taken = 1 }),
        "all places taken" => (Need, Offer with { Capacity = 2, Taken = 2 }),
        "no places" => (Need, Offer with { Capacity = 0 }),
        "past last day of the need" => (Need with { NeededBy = Day.AddDays(-30) }, Offer),
        "several rules" => (Need, Offer with { EligibleCountries = ["TG"], ValidTo = Day.AddDays(-1), Support = ["human"] }),
        _ => (Need, Offer),
    };
}
