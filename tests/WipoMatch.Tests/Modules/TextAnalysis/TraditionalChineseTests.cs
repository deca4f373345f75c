using WipoMatch.TextAnalysis.Words;

namespace WipoMatch.Tests.Modules.TextAnalysis;

public sealed class TraditionalChineseTests
{
    [Fact]
    public void Table_Strings_AreAligned()
    {
        Assert.Equal(TraditionalChinese.TraditionalCharacters.Length, TraditionalChinese.SimplifiedCharacters.Length);
        Assert.Equal(TraditionalChinese.TraditionalCharacters.Length, TraditionalChinese.TraditionalCharacters.Distinct().Count());
        Assert.Empty(TraditionalChinese.SimplifiedCharacters.Intersect(TraditionalChinese.TraditionalCharacters));
    }

    [Theory]
    [InlineData("知識產權與發展", "知识产权与发展")]
    [InlineData("專利申請人", "专利申请人")]
    [InlineData("商標註冊", "商标注册")]
    [InlineData("傳統醫藥", "传统医药")]
    [InlineData("技術轉讓協議", "技术转让协议")]
    [InlineData("中小企業融資", "中小企业融资")]
    [InlineData("環境與氣候變遷", "环境与气候变迁")]
    [InlineData("著作權", "著作权")]
    [InlineData("地理標誌農產品", "地理标志农产品")]
    [InlineData("發揚民間文學藝術", "发扬民间文学艺术")]
    [InlineData("龜鶴鐵鬱齒齡體鹽", "龟鹤铁郁齿龄体盐")]
    [InlineData("合作夥伴關係", "合作伙伴关系")]
    [InlineData("简体不变", "简体不变")]
    public void Simplify_TraditionalText_GivesSimplified(string traditional, string simplified)
        => Assert.Equal(simplified, string.Concat(traditional.Select(TraditionalChinese.Simplify)));
}
