using WipoMatch.Core.ContentManagement;

namespace WipoMatch.Tests.Core.ContentManagement;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Seed bank in Kenya", "seed-bank-in-kenya")]
    [InlineData("  Women’s  cooperative – 2024! ", "womens-cooperative-2024")]
    [InlineData("L'huile d’argan", "lhuile-dargan")]
    [InlineData("Économie créative", "économie-créative")]
    [InlineData("E\u0301conomie", "économie")]
    [InlineData("Банк семян: опыт Кении", "банк-семян-опыт-кении")]
    [InlineData("بنك البذور في كينيا", "بنك-البذور-في-كينيا")]
    [InlineData("肯尼亚的种子库", "肯尼亚的种子库")]
    [InlineData("..", "")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("<script>alert(1)</script>", "script-alert-1-script")]
    [InlineData("", "")]
    [InlineData("🌱🌱", "")]
    [InlineData("a🌱b", "a-b")]
    public void From_Title_IsReadable(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void From_LongTitle_IsCutBetweenWords()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("cooperation", 20)));

        Assert.InRange(slug.Length, 40, Slug.MaxLength);
        Assert.All(slug.Split('-'), word => Assert.Equal("cooperation", word));
    }

    [Fact]
    public void From_LongWordBeyondTheBasicPlane_KeepsWholeCharacters()
    {
        var slug = Slug.From(string.Concat(Enumerable.Repeat("𠀀", 100)));

        Assert.False(char.IsHighSurrogate(slug[^1]));
        Assert.InRange(slug.Length, 1, Slug.MaxLength + 1);
    }

    [Theory]
    [InlineData("Seed bank in Kenya")]
    [InlineData("İstanbul – Économie")]
    [InlineData("种子库")]
    public void From_Slug_IsTheSlug(string title) => Assert.Equal(Slug.From(title), Slug.From(Slug.From(title)));
}
