using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Tests.Modules.TextAnalysis;

public sealed class LanguageAnalyzerTests
{
    [Theory]
    [InlineData("en", "The inventors' patents", "-|inventor|patent")]
    [InlineData("en", "O’Neil's licensing isn’t public", "o_neil|licens|-|public")]
    [InlineData("fr", "L’innovation et l'œuvre qu’elle protège", "inov|-|oeuvr|-|proteg")]
    [InlineData("es", "Las invenciones y el año", "-|invencion|-|-|ano")]
    [InlineData("ru", "О защите изобретений и ёлок", "-|защ|изобретен|-|елок")]
    [InlineData("ar", "حقوق المِلكيّة الفكرية في WIPO patents", "حقوق|ملك|فكر|-|wipo|patent")]
    [InlineData("zh", "WIPO patents", "wipo|patent")]
    [InlineData("ru", "патенты patents", "патент|patent")]
    [InlineData("de", "Erfindungen für Ärzte", "erfindungen|fur|arzte")]
    [InlineData("en", "3.5 % in the 1990s", "3_5|-|-|1990s")]
    public void Analyze_Text_GivesStems(string language, string text, string expected)
        => Assert.Equal(expected, Join(language, text, token => token.Role == TokenRole.StopWord ? "-" : token.Stem));

    [Theory]
    [InlineData("fr", "L’innovation protégée", "innovation|protegee")]
    [InlineData("es", "año común", "ano|comun")]
    [InlineData("ru", "Новый за\u0301мок, ёж", "новый|замок|еж")]
    [InlineData("ar", "المُلكيّة", "الملكيه")]
    [InlineData("en", "Naïve Straße", "naive|strasse")]
    public void Analyze_Text_GivesExactForms(string language, string text, string expected)
        => Assert.Equal(expected, Join(language, text, token => token.Exact));

    [Fact]
    public void Analyze_Chinese_GivesBigramsWithOverlappingUnigrams()
    {
        var tokens = AnalyzerSet.For("zh-Hans").Analyze("知識產權WIPO法");

        Assert.Equal(
            [
                new AnalyzedToken("知识", "知识", 0, 0, 2, TokenRole.Term),
                new AnalyzedToken("知", "知", 0, 0, 1, TokenRole.Overlap),
                new AnalyzedToken("识产", "识产", 1, 1, 2, TokenRole.Term),
                new AnalyzedToken("识", "识", 1, 1, 1, TokenRole.Overlap),
                new AnalyzedToken("产权", "产权", 2, 2, 2, TokenRole.Term),
                new AnalyzedToken("产", "产", 2, 2, 1, TokenRole.Overlap),
                new AnalyzedToken("权", "权", 3, 3, 1, TokenRole.Overlap),
                new AnalyzedToken("wipo", "wipo", 4, 4, 4, TokenRole.Term),
                new AnalyzedToken("法", "法", 5, 8, 1, TokenRole.Term),
            ],
            tokens);
        Assert.Equal(5, tokens.Count(token => token.CountsInLength));
    }

    [Fact]
    public void Analyze_ChineseAcrossPunctuation_MakesNoBigram()
        => Assert.Equal("专利|专|利|商标|商|标", Join("zh", "专利、商标", token => token.Exact));

    [Fact]
    public void Analyze_FrenchElision_PointsBehindTheApostrophe()
    {
        var token = Assert.Single(AnalyzerSet.For("fr").Analyze("L’innovation"));

        Assert.Equal((2, 10), (token.Start, token.Length));
    }

    [Fact]
    public void Analyze_StopWord_KeepsPositionButNotLength()
    {
        var tokens = AnalyzerSet.For("en").Analyze("freedom to operate");

        Assert.Equal([0, 1, 2], tokens.Select(token => token.Position));
        Assert.Equal([true, false, true], tokens.Select(token => token.CountsInLength));
        Assert.Equal("to", tokens[1].Exact);
    }

    [Fact]
    public void Analyze_SameText_GivesSameTokensAgain() =>
        Assert.Equal(AnalyzerSet.For("EN").Analyze("Patents for all patents"), AnalyzerSet.For("en-GB").Analyze("Patents for all patents"));

    private static string Join(string language, string text, Func<AnalyzedToken, string> form)
        => string.Join('|', AnalyzerSet.For(language).Analyze(text).Select(form));
}
