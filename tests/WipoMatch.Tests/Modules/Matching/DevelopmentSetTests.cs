using System.Globalization;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Tests.Modules.Matching;

/// <summary>How good suggestions are on the development set. Floors stand below what was reached, so that they hold through changes of detail.</summary>
public sealed class DevelopmentSetTests
{
    private static readonly Judgements Judged = new();

    private static readonly IReadOnlyList<NeedSuggestions> Found = MatchingWorld.Build(MatchingWorld.Needs, MatchingWorld.Offers).SuggestAll(10);

    [Fact]
    public void SuggestAll_DevelopmentSet_RanksWell()
    {
        Assert.InRange(Found.Average(Judged.Gain), 0.94, 1);
        Assert.InRange(Found.Average(Judged.Recall), 0.98, 1);
        Assert.InRange(Found.Count(Judged.StartsWell) / (double)Found.Count, 0.95, 1);
    }

    [Fact]
    public void SuggestAll_EvenNeeds_RanksWell() =>
        Assert.InRange(Found.Where(found => int.Parse(found.Need.Id[5..], CultureInfo.InvariantCulture) % 2 == 0).Average(Judged.Gain), 0.92, 1);

    [Fact]
    public void SuggestAll_IneligiblePairs_AreNeverSuggested() => Assert.DoesNotContain(
        Found.SelectMany(found => found.Suggestions.Select(suggestion => (found.Need.Id, suggestion.Offer.Id))), pair => Judged.Ineligible.Contains(pair));

    [Fact]
    public void Allows_GradedPairs_PassAndIneligibleOnesDoNot()
    {
        var needs = MatchingWorld.Needs.ToDictionary(need => need.Id, StringComparer.Ordinal);
        var offers = MatchingWorld.Offers.ToDictionary(offer => offer.Id, StringComparer.Ordinal);

        Assert.All(Judged.Graded, pair => Assert.Empty(MatchingWorld.Gate.Check(needs[pair.Need], offers[pair.Offer])));
        Assert.All(Judged.Ineligible, pair => Assert.NotEmpty(MatchingWorld.Gate.Check(needs[pair.Need], offers[pair.Offer])));
    }
}
