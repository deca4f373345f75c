using WipoMatch.Partnerships.Modality;

namespace WipoMatch.Tests.Modules.Partnerships;

/// <summary>The rules as a table. A party is written role:country[/category], several countries joined by +; lower-case parties have none.</summary>
public sealed class ModalityDerivationTests
{
    private static readonly Dictionary<string, DevelopmentStage> Stages = new(StringComparer.Ordinal)
    {
        ["KE"] = DevelopmentStage.Developing,
        ["MA"] = DevelopmentStage.Developing,
        ["NE"] = DevelopmentStage.Developing,
        ["SN"] = DevelopmentStage.Developing,
        ["GE"] = DevelopmentStage.Transition,
        ["UZ"] = DevelopmentStage.Transition,
        ["FR"] = DevelopmentStage.Developed,
        ["JP"] = DevelopmentStage.Developed,
    };

    [Theory]
    [InlineData("triangular", "beneficiary:KE provider:MA facilitating:FR")]
    [InlineData("triangular", "beneficiary:KE pivotal:MA facilitating:FR")]
    [InlineData("triangular", "beneficiary:KE provider:MA provider:JP")]
    [InlineData("triangular", "beneficiary:KE pivotal:MA facilitating:who/igo")]
    [InlineData("triangular", "beneficiary:KE provider:MA provider:wipo/igo")]
    [InlineData("triangular", "beneficiary:NE+SN/ip-office pivotal:MA facilitating:FR")]
    [InlineData("triangular", "beneficiary:KE pivotal:GE facilitating:FR")]
    [InlineData("triangular", "beneficiary:KE provider:MA facilitating:FR+GE/ip-office")]
    public void Derive_ThreeSidesFilled_IsTriangular(string modality, string parties) => Expect(modality, parties);

    [Theory]
    [InlineData("south-south", "beneficiary:KE provider:MA")]
    [InlineData("south-south", "beneficiary:KE provider:MA coordinator:wipo/igo")]
    [InlineData("south-south", "beneficiary:KE provider:MA coordinator:FR")]
    [InlineData("south-south", "beneficiary:KE provider:MA supporter:who/igo")]
    [InlineData("south-south", "beneficiary:KE provider:GE")]
    [InlineData("south-south", "beneficiary:NE+SN/ip-office")]
    [InlineData("south-south", "beneficiary:NE provider:MA facilitating:isdb/funder")]
    public void Derive_DevelopingCountriesAmongThemselves_IsSouthSouth(string modality, string parties) => Expect(modality, parties);

    [Theory]
    [InlineData("north-south", "beneficiary:KE provider:FR")]
    [InlineData("north-south", "beneficiary:KE beneficiary:MA provider:JP provider:wipo/igo")]
    [InlineData("north-south", "beneficiary:GE provider:FR")]
    [InlineData("north-south", "beneficiary:KE provider:FR/business")]
    [InlineData("north-south", "beneficiary:KE provider:KE provider:FR")]
    public void Derive_DevelopedProvider_IsNorthSouth(string modality, string parties) => Expect(modality, parties);

    [Theory]
    [InlineData("other", "")]
    [InlineData("other", "provider:wipo/igo")]
    [InlineData("other", "beneficiary:KE provider:wipo/igo")]
    [InlineData("other", "beneficiary:KE provider:KE/business")]
    [InlineData("other", "beneficiary:KE coordinator:FR")]
    [InlineData("other", "beneficiary:FR provider:JP")]
    [InlineData("other", "beneficiary:GE provider:UZ")]
    [InlineData("other", "beneficiary:KE provider:MA supporter:FR")]
    [InlineData("other", "beneficiary:KE provider:unknown/")]
    [InlineData("other", "beneficiary:KE provider:ZZ")]
    public void Derive_NoRuleFits_IsOther(string modality, string parties) => Expect(modality, parties);

    [Theory]
    [InlineData(true, "beneficiary:KE provider:FR/business")]
    [InlineData(true, "beneficiary:KE/business provider:FR/academia")]
    [InlineData(true, "beneficiary:KE/business facilitating:who/igo")]
    [InlineData(false, "beneficiary:KE provider:FR/ngo")]
    [InlineData(false, "beneficiary:KE provider:FR")]
    [InlineData(false, "beneficiary:KE/business provider:FR/business")]
    [InlineData(false, "beneficiary:KE provider:MA coordinator:FR/business")]
    [InlineData(false, "beneficiary:KE/business coordinator:FR")]
    public void Derive_PublicAndPrivate_IsFlaggedBesideTheMode(bool ppp, string parties) =>
        Assert.Equal(ppp, ModalityDerivation.Derive(Parse(parties)).Ppp);

    [Fact]
    public void Derive_Triangle_NamesEachSideOnce()
    {
        var result = ModalityDerivation.Derive(Parse("beneficiary:KE beneficiary:SN pivotal:MA facilitating:FR coordinator:wipo/igo"));

        Assert.Equal(
            ["ReasonBeneficiaries KE SN", "ReasonSouthernProviders MA", "ReasonThirdParties FR", "ReasonCoordinatorsLeftOut wipo"],
            result.Reasons.Select(reason => $"{reason.Code} {string.Join(' ', reason.Parties)}"));
    }

    private static void Expect(string modality, string parties) =>
        Assert.Equal(modality, ModalityDerivation.Derive(Parse(parties)).Modality);

    private static List<Party> Parse(string parties) =>
        [.. parties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseOne)];

    private static Party ParseOne(string text)
    {
        var parts = text.Split(':', '/');
        var countries = char.IsUpper(parts[1][0]) ? parts[1].Split('+') : [];
        return new Party(
            parts[1], parts[0], parts.ElementAtOrDefault(2),
            [.. countries.Select(code => new PartyCountry(code, Stages.GetValueOrDefault(code)))]);
    }
}
