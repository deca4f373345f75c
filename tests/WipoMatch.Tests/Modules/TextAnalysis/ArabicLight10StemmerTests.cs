using WipoMatch.TextAnalysis.Stemming;
using WipoMatch.TextAnalysis.Words;

namespace WipoMatch.Tests.Modules.TextAnalysis;

public sealed class ArabicLight10StemmerTests
{
    [Theory]
    [InlineData("الكتاب", "كتاب")]
    [InlineData("والكتاب", "كتاب")]
    [InlineData("بالكتاب", "كتاب")]
    [InlineData("كالكتاب", "كتاب")]
    [InlineData("فالكتاب", "كتاب")]
    [InlineData("للكتاب", "كتاب")]
    [InlineData("وللكتاب", "كتاب")]
    [InlineData("وكتاب", "كتاب")]
    [InlineData("وقت", "وقت")]
    [InlineData("ولد", "ولد")]
    [InlineData("الف", "الف")]
    public void Stem_Prefix_IsCutWhenEnoughRemains(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("كتابها", "كتاب")]
    [InlineData("الاختراعات", "اختراع")]
    [InlineData("المخترعون", "مخترع")]
    [InlineData("المخترعين", "مخترع")]
    [InlineData("الملكية", "ملك")]
    [InlineData("الفكرية", "فكر")]
    [InlineData("للشركات", "شرك")]
    [InlineData("شركة", "شرك")]
    [InlineData("تقنيات", "تقن")]
    [InlineData("البيانات", "بيان")]
    [InlineData("ابتكار", "ابتكار")]
    [InlineData("يد", "يد")]
    public void Stem_Suffix_IsCutWhenEnoughRemains(string word, string stem) => AssertStem(word, stem);

    [Theory]
    [InlineData("أإآٱ", "اااا")]
    [InlineData("مُلْكِيَّةٌ", "ملكيه")]
    [InlineData("فـــكر", "فكر")]
    [InlineData("مستشفى", "مستشفي")]
    [InlineData("ﻻ", "لا")]
    [InlineData("کی", "كي")]
    public void Fold_ArabicVariants_BecomeOneSpelling(string word, string folded) => Assert.Equal(folded, Folding.Fold(word));

    private static void AssertStem(string word, string stem)
        => Assert.Equal(stem, new ArabicLight10Stemmer().Stem(Folding.Fold(word)));
}
