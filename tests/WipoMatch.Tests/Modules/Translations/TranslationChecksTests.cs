using WipoMatch.Translations.Checks;
using WipoMatch.Translations.Segments;

namespace WipoMatch.Tests.Modules.Translations;

/// <summary>Numbers and addresses that a translation should have, and which paragraphs changed.</summary>
public sealed class TranslationChecksTests
{
    [Theory]
    [InlineData("1,234 farmers", "1 234 agriculteurs")]
    [InlineData("1,234 farmers", "1.234 agricultores")]
    [InlineData("1,234 farmers", "١٬٢٣٤ مزارعًا")]
    [InlineData("In 2016, 37.5 per cent", "En 2016, 37,5 %")]
    [InlineData("In 2016, 37.5 per cent", "في 2016، 37٫5 في المئة")]
    [InlineData("1,234,567.89", "1 234 567,89")]
    [InlineData("37 million people", "3700万人")]
    [InlineData("37 million people", "37 млн человек")]
    [InlineData("1. First\n2. Second", "– Premier\n– Deuxième")]
    [InlineData("See https://example.org/a-2016?x=1.", "Voir https://example.org/a-2016?x=1 ")]
    [InlineData("[About](/en/about)", "[À propos](/fr/about)")]
    [InlineData("Write to help@example.org.", "Écrivez à help@example.org")]
    [InlineData("（见 https://example.org/a）。", "(see https://example.org/a).")]
    public void Run_SameInAnotherScriptOrNotation_FindsNothing(string source, string target) => Assert.Empty(TranslationChecks.Run(source, target));

    [Theory]
    [InlineData("1,234 farmers", "1,243 farmers", "MissingNumber 1,234; ExtraNumber 1,243")]
    [InlineData("7 of 7", "7", "MissingNumber 7")]
    [InlineData("none", "in 2020", "ExtraNumber 2020")]
    [InlineData("See https://example.org/a", "See https://example.org/b", "MissingLink https://example.org/a; ExtraLink https://example.org/b")]
    [InlineData("Write to help@example.org", "Write to us", "MissingLink help@example.org")]
    public void Run_Different_NamesWhatIsMissingAndWhatIsNew(string source, string target, string expected) =>
        Assert.Equal(expected, string.Join("; ", TranslationChecks.Run(source, target).Select(finding => $"{finding.Kind} {finding.Value}")));

    [Fact]
    public void Run_NotTranslated_FindsNothing() => Assert.Empty(TranslationChecks.Run("1,234 at https://example.org", " "));

    [Fact]
    public void Run_OnlyDigits_EndsWithoutError() => Assert.NotNull(TranslationChecks.Run(new string('9', 5000) + " 1,2,3,4.5.6", "1 000 000 000 000 000 000 000 000 000 million"));

    [Theory]
    [InlineData("A\n\nB\n\nC", "A\n\nB\n\nC", "Unchanged Unchanged Unchanged")]
    [InlineData("A\n\nX\n\nC", "A\n\nB\n\nC", "Unchanged Changed Unchanged")]
    [InlineData("A\n\nB\n\nN\n\nC", "A\n\nB\n\nC", "Unchanged Unchanged New Unchanged")]
    [InlineData("A\n\nC", "A\n\nB\n\nC", "Unchanged Removed Unchanged")]
    [InlineData("A  \n\n\n\nB", "A\n\nB", "Unchanged Unchanged")]
    public void Compare_WithWhatWasTranslated_MarksOnlyWhatChanged(string now, string before, string expected) =>
        Assert.Equal(expected, string.Join(' ', Paragraphs.Compare(now, before, isTranslated: true).Select(paragraph => paragraph.State)));

    [Fact]
    public void Compare_NotTranslated_AsksForEverything() =>
        Assert.All(Paragraphs.Compare("A\n\nB", "A\n\nB", isTranslated: false), paragraph => Assert.Equal(ParagraphState.New, paragraph.State));

    [Fact]
    public void Compare_VeryManyParagraphs_EndsSoon()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 20_000));

        Assert.Equal(20_001, Paragraphs.Compare(text + "\n\nEnd", text, isTranslated: true).Count);
    }
}
