using WipoMatch.Display;

namespace WipoMatch.Tests.Core.Display;

/// <summary>What differs between two texts is told word by word, and both texts can be read off the pieces.</summary>
public sealed class TextDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("the same", "the same", "the same")]
    [InlineData("", "new", "+new+")]
    [InlineData("old", "", "-old-")]
    [InlineData("we built ovens", "we built six ovens", "we built +six +ovens")]
    [InlineData("income grew by 40 %", "income grew by 45 %", "income grew by -40-+45+ %")]
    [InlineData("收入增长四成", "收入增长五成", "收入增长-四-+五+成")]
    [InlineData("نما الدخل", "نما دخل القرية", "نما -الدخل-+دخل القرية+")]
    public void Of_TwoTexts_NamesWordsThatCameAndWent(string before, string after, string expected) =>
        Assert.Equal(expected, string.Concat(TextDiff.Of(before, after).Select(Shown)));

    [Fact]
    public void Of_RandomTexts_BothCanBeReadOffThePieces()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (Text(random), Text(random));

            var pieces = TextDiff.Of(before, after);

            Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Added).Select(piece => piece.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Removed).Select(piece => piece.Text)));
            Assert.All(pieces, piece => Assert.NotEqual("", piece.Text));
        }
    }

    [Fact]
    public void Of_VeryLongTexts_AreComparedByLines()
    {
        var before = string.Join('\n', Enumerable.Range(0, 4000).Select(number => $"line {number} says {number * 7}"));
        var after = before.Replace("says", "tells", StringComparison.Ordinal) + "\nlast";

        var pieces = TextDiff.Of(before, after);

        Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Removed).Select(piece => piece.Text)));
        Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Added).Select(piece => piece.Text)));
    }

    private static string Shown(DiffPiece piece) => piece.Kind switch
    {
        DiffKind.Added => $"+{piece.Text}+",
        DiffKind.Removed => $"-{piece.Text}-",
        _ => piece.Text,
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => "ab \n. 中é"[random.Next(8)]));
}
