using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Tests.Modules.Matching;

public sealed class MatchingEngineTests
{
    private static readonly MatchingEngine Engine = MatchingWorld.Build(MatchingWorld.Needs, MatchingWorld.Offers);

    [Fact]
    public void SuggestAll_Score_IsTheSumOfItsReasons() => Assert.All(
        Engine.SuggestAll(10).SelectMany(found => found.Suggestions),
        suggestion =>
        {
            Assert.Equal(suggestion.Score.Total, suggestion.Score.Reasons.Sum(reason => reason.Contribution), 1e-9);
            Assert.All(suggestion.Score.Reasons, reason => Assert.Equal(reason.Contribution, reason.Weight * reason.Value, 1e-6));
        });

    [Fact]
    public void SuggestAll_RecordsInAnotherOrder_GivesTheSame()
    {
        var other = MatchingWorld.Build(MatchingWorld.Needs.Reverse(), MatchingWorld.Offers.OrderBy(offer => offer.Texts[0].Title, StringComparer.Ordinal));

        Assert.Equal(Lines(Engine), Lines(other));
    }

    [Fact]
    public void SuggestAll_TwinOffers_StandInTheOrderOfTheirIds()
    {
        var offers = MatchingWorld.Offers.Concat(MatchingWorld.Offers.Select(offer => offer with { Id = offer.Id + "-twin" }));

        var found = MatchingWorld.Build(MatchingWorld.Needs, offers).SuggestAll(10);

        Assert.All(found, one => Assert.Equal(one.Suggestions[0].Offer.Id + "-twin", one.Suggestions[1].Offer.Id));
        Assert.All(found, one => Assert.Equal(one.Suggestions[0].Score.Total, one.Suggestions[1].Score.Total));
    }

    [Fact]
    public void Suggest_NeedItWasBuiltWith_GivesTheSameAsAll()
    {
        var all = Engine.SuggestAll(5)[0];

        var one = Engine.Suggest(all.Need, 5);

        Assert.Equal(all.Suggestions.Select(Line), one.Select(Line));
    }

    [Fact]
    public void Suggest_NewNeedInAnotherLanguage_FindsTheOffer()
    {
        var need = MatchingWorld.Needs[0] with
        {
            Id = "new",
            Country = "UG",
            Texts = [new TitledText("fr", "Indication géographique pour notre café", "Nous voulons protéger le nom de notre café de montagne par une appellation d’origine.")],
            Support = ["technical", "training"],
            WorkingLanguages = ["en", "es", "zh"],
        };

        Assert.Equal("offer-001", Engine.Suggest(need, 3)[0].Offer.Id);
    }

    [Fact]
    public void Suggest_WithoutAnyRecord_GivesNothing() => Assert.Empty(MatchingWorld.Build([], []).Suggest(MatchingWorld.Needs[0], 10));

    [Fact]
    public void Suggest_OfferInTwoLanguages_IsReadInBoth()
    {
        var (spanish, english) = (MatchingWorld.Offers.First(offer => offer.Texts[0].Language == "es"), MatchingWorld.Offers.First(offer => offer.Texts[0].Language == "en"));
        var both = spanish with { Texts = [spanish.Texts[0], english.Texts[0]] };

        var read = MatchingWorld.Space.Read(both.Texts);

        Assert.Equal(["en", "es"], read.Words.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Suggest_TextOfAnUnknownLanguage_DoesNotFail()
    {
        var need = MatchingWorld.Needs[0] with { Texts = [new TitledText("sw", "Kahawa", "Tunataka kulinda jina la kahawa yetu.")] };

        Assert.Empty(Engine.Suggest(need, 10));
    }

    [Fact]
    public void Explain_NothingStated_SaysSoAndTakesTheUsual()
    {
        var score = new Scorer(MatchingModel.Current).Explain(new FeatureValues());

        Assert.All(score.Reasons.Where(reason => reason.Code != Scorer.Imbalance), reason => Assert.False(reason.IsStated));
        Assert.InRange(score.Total, 0, 0.2);
    }

    private static IEnumerable<string> Lines(MatchingEngine engine) => engine.SuggestAll(10).SelectMany(found => found.Suggestions.Select(suggestion => found.Need.Id + Line(suggestion)));

    private static string Line(Suggestion suggestion) =>
        $" {suggestion.Offer.Id} {suggestion.Rank} {suggestion.Score.Total:R} {string.Join(' ', suggestion.Score.Reasons)} {string.Join(' ', suggestion.Concepts.Select(concept => concept.Id))}";
}
