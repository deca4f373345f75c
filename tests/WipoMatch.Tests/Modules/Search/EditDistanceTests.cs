using FsCheck;
using FsCheck.Fluent;
using WipoMatch.Search.Questions;

namespace WipoMatch.Tests.Modules.Search;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("seed", "seed", 0)]
    [InlineData("seed", "seeds", 1)]
    [InlineData("seeds", "seed", 1)]
    [InlineData("seed", "sead", 1)]
    [InlineData("seed", "esed", 1)]
    [InlineData("licence", "lisence", 1)]
    [InlineData("indicaton", "indication", 1)]
    [InlineData("промышленой", "промышленной", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("seed", "bank", 3)]
    [InlineData("seed", "seedling", 3)]
    public void Between_TwoWords_CountsTheSlips(string first, string second, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(first, second, 2));
        Assert.Equal(distance, EditDistance.Between(second, first, 2));
    }

    [Fact]
    public void Includes_AnyTwoWords_SaysWhatTheDistanceSays()
    {
        var word = Gen.Elements('a', 'b', 'c', 'ä', 'ж', 'ن', 'A').ListOf().Select(letters => string.Concat(letters.Take(9)));
        var pairs = from first in word from second in word from most in Gen.Choose(1, 2) select (first, second, most);

        Prop.ForAll(Arb.From(pairs), pair => new NearTo(pair.first, pair.most).Includes(pair.second) == (EditDistance.Between(pair.first, pair.second, pair.most) <= pair.most))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithQuietOnSuccess(true));
    }
}
