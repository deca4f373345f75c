using WipoMatch.Display;
using WipoMatch.Search;
using WipoMatch.Search.Questions;

namespace WipoMatch.Tests.Modules.Search;

public sealed class HighlighterTests
{
    [Theory]
    [InlineData("en", "license", "They were licensing seeds.", "They were [licensing] seeds.")]
    [InlineData("en", "seeds THEY", "They were licensing seeds.", "They were licensing [seeds].")]
    [InlineData("en", "WHO", "What WHO says", "What [WHO] says")]
    [InlineData("fr", "innovations", "C’est l’innovation", "C’est l’[innovation]")]
    [InlineData("ru", "потребность", "О потребностях стран", "О [потребностях] стран")]
    [InlineData("ar", "المؤشرات", "في مُؤشِّرات البلد", "في [مُؤشِّرات] البلد")]
    [InlineData("zh", "知识产权", "有关知识产权的法律", "有关[知识产权]的法律")]
    [InlineData("zh", "法", "知识产权法", "知识产权[法]")]
    [InlineData("zh", "專利", "一项专利申请", "一项[专利]申请")]
    [InlineData("en", "zebra", "No such animal", "No such animal")]
    [InlineData("en", "seed", "", "")]
    [InlineData("en", "<script>", "A <script> tag", "A <[script]> tag")]
    [InlineData("en", ".* [a-z]+ \\", "a.b", "a.b")]
    public void Mark_Question_MarksTheWordsInAnyForm(string language, string question, string text, string expected)
        => Assert.Equal(expected, Join(Mark(text, question, language)));

    [Theory]
    [InlineData("en", "word ")]
    [InlineData("zh", "中文字，")]
    [InlineData("ar", "كلمة ")]
    [InlineData("en", "😀")]
    [InlineData("en", "HALF")]
    [InlineData("en", "x")]
    public void Mark_LongText_CutsAPassageAroundTheFirstHit(string language, string filler)
    {
        // An attribute cannot hold half a pair.
        var many = string.Concat(Enumerable.Repeat(filler == "HALF" ? "\ud83d" : filler, 2000));

        var runs = Mark($"{many} pepper {many}", "pepper", language);

        Assert.Equal("pepper", Assert.Single(runs, run => run.IsMarked).Text);
        Assert.InRange(runs.Sum(run => run.Text.Length), 6, 222);
        Assert.StartsWith("…", runs[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("…", runs[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void Mark_AnyLength_LosesNothingInside(int length)
    {
        const string Text = "One two three 😀😀 four five six 知识产权 seven eight";

        var passage = Join(Highlighter.Mark(Text, SearchQuestion.Read("four", "en").In("en"), "en", length))
            .Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Trim('…');

        Assert.Contains(passage, Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<TextRun> Mark(string text, string question, string language) =>
        Highlighter.Mark(text, SearchQuestion.Read(question, language).In(language), language, 220);

    private static string Join(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.IsMarked ? $"[{run.Text}]" : run.Text));
}
