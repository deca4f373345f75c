using WipoMatch.Localization;

namespace WipoMatch.Tests.Core.Localization;

/// <summary>The categories of whole numbers, with the samples that CLDR gives for each (cardinal rules, integers).</summary>
public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("ar", "zero", 0)]
    [InlineData("ar", "one", 1)]
    [InlineData("ar", "two", 2)]
    [InlineData("ar", "few", 3, 10, 103, 110, 203, 1003, 1110)]
    [InlineData("ar", "many", 11, 26, 99, 111, 199, 1011, 1999)]
    [InlineData("ar", "other", 100, 102, 200, 202, 300, 1000, 1001, 1002, 10_000, 1_000_000)]
    [InlineData("ru", "one", 1, 21, 31, 81, 101, 1001, 1_000_001)]
    [InlineData("ru", "few", 2, 4, 22, 24, 62, 102, 1002)]
    [InlineData("ru", "many", 0, 5, 11, 12, 14, 19, 20, 100, 111, 112, 1000, 10_000, 1_000_000)]
    [InlineData("fr", "one", 0, 1)]
    [InlineData("fr", "many", 1_000_000, 2_000_000)]
    [InlineData("fr", "other", 2, 17, 100, 1000, 10_000, 100_000, 1_000_001, 1_500_000)]
    [InlineData("es", "one", 1)]
    [InlineData("es", "many", 1_000_000, 2_000_000)]
    [InlineData("es", "other", 0, 2, 16, 100, 1000, 10_000, 100_000, 1_000_001)]
    [InlineData("en", "one", 1)]
    [InlineData("en", "other", 0, 2, 16, 100, 1000, 1_000_000)]
    [InlineData("zh", "other", 0, 1, 2, 15, 100, 1000, 1_000_000)]
    public void CategoryOf_Samples_AreThoseOfCldr(string language, string category, params int[] numbers) =>
        Assert.All(numbers, number => Assert.Equal(category, PluralRules.CategoryOf(language, number)));

    [Theory]
    [InlineData("ar", "zero one two few many other")]
    [InlineData("ru", "one few many other")]
    [InlineData("fr", "one many other")]
    [InlineData("es", "one many other")]
    [InlineData("en", "one other")]
    [InlineData("zh", "other")]
    public void CategoriesOf_Language_AreAllThatItsTextsNeed(string language, string categories) =>
        Assert.Equal(categories.Split(' '), PluralRules.CategoriesOf(language));

    [Fact]
    public void CategoryOf_AnyNumber_IsAmongTheCategoriesOfTheLanguage() => Assert.All(
        SiteLanguages.All,
        language => Assert.All(
            Enumerable.Range(0, 1300).Append(1_000_000),
            number => Assert.Contains(PluralRules.CategoryOf(language.Code, number), PluralRules.CategoriesOf(language.Code))));

    [Theory]
    [InlineData("ar", -3, "few")]
    [InlineData("ru", -21, "one")]
    [InlineData("en", long.MinValue + 1, "other")]
    public void CategoryOf_NegativeNumber_IsThatOfItsAmount(string language, long number, string category) =>
        Assert.Equal(category, PluralRules.CategoryOf(language, number));
}
