using WipoMatch.TextAnalysis.Stemming;

namespace WipoMatch.Tests.Modules.TextAnalysis;

public sealed class FrenchLightStemmerTests
{
    [Theory]
    [InlineData("chevaux", "cheval")]
    [InlineData("nationaux", "national")]
    [InlineData("nationale", "national")]
    [InlineData("bateaux", "bateau")]
    [InlineData("bijoux", "bijou")]
    [InlineData("brevets", "brevet")]
    [InlineData("brevetés", "brevet")]
    [InlineData("prix", "pri")]
    [InlineData("les", "les")]
    public void Stem_Plural_CutsEnding(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("investissement", "investi")]
    [InlineData("investissant", "investi")]
    [InlineData("développement", "develop")]
    [InlineData("activement", "actif")]
    [InlineData("modificatrice", "modifi")]
    [InlineData("modificateur", "modifi")]
    [InlineData("communicatrice", "comuniqu")]
    [InlineData("communicateur", "comuniqu")]
    [InlineData("créatrice", "crer")]
    [InlineData("créateur", "crer")]
    [InlineData("directrice", "direct")]
    [InlineData("directeur", "direct")]
    [InlineData("inventrice", "invent")]
    [InlineData("inventeur", "invent")]
    [InlineData("troisième", "trois")]
    [InlineData("chanteuse", "chant")]
    [InlineData("heureuse", "heureu")]
    [InlineData("heureux", "heureu")]
    [InlineData("banquière", "banqui")]
    [InlineData("banquier", "banqui")]
    [InlineData("inventive", "inventif")]
    [InlineData("molle", "mou")]
    [InlineData("folle", "fou")]
    public void Stem_DerivedForm_MeetsItsFamily(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("traditionnelle", "tradition")]
    [InlineData("traditionnel", "tradition")]
    [InlineData("secrète", "secret")]
    [InlineData("technique", "techn")]
    [InlineData("numérique", "num")]
    [InlineData("politesse", "polit")]
    [InlineData("jardinage", "jardin")]
    [InlineData("modernisation", "modern")]
    [InlineData("actualisation", "actuel")]
    [InlineData("organisateur", "organis")]
    [InlineData("innovation", "inov")]
    [InlineData("composition", "compos")]
    [InlineData("création", "creation")]
    [InlineData("coopération", "cop")]
    [InlineData("thé", "thé")]
    [InlineData("2000", "2000")]
    public void Stem_NounEnding_FollowsPublishedRules(string word, string stem) => AssertStem(word, stem);

    private static void AssertStem(string word, string stem) => Assert.Equal(stem, new FrenchLightStemmer().Stem(word));
}
