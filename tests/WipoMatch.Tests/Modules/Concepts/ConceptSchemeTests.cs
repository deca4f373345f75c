using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;

namespace WipoMatch.Tests.Modules.Concepts;

public sealed class ConceptSchemeTests
{
    private static readonly ConceptScheme Scheme = ConceptScheme.Shipped;

    [Fact]
    public void Shipped_EveryConcept_HasLabelsAndADefinitionInSixLanguages() => Assert.All(Scheme.Concepts, concept => Assert.All(
        SiteLanguages.All,
        language =>
        {
            Assert.InRange(concept.Labels[language.Code].Count, 2, 20);
            Assert.Equal(concept.Labels[language.Code].Count, concept.Labels[language.Code].Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.NotEqual("", concept.Definition[language.Code]);
        }));

    [Fact]
    public void Shipped_PreferredLabels_BelongToOneConceptEach() => Assert.All(SiteLanguages.All, language => Assert.DoesNotContain(
        Scheme.Concepts.CountBy(concept => concept.LabelIn(language.Code), StringComparer.OrdinalIgnoreCase), label => label.Value > 1));

    [Fact]
    public void Shipped_EveryBroaderConcept_IsAmongThem()
    {
        Assert.InRange(Scheme.Concepts.Count, 500, ushort.MaxValue);
        Assert.All(
            Scheme.Concepts.Zip(Scheme.Broader), pair => Assert.Equal(pair.First.Broader.Distinct().Count(), pair.Second.Count));
    }

    [Fact]
    public void Shipped_Broader_NeverLeadsBack()
    {
        for (var place = 0; place < Scheme.Concepts.Count; place++)
        {
            var wider = Scheme.Broader[place].ToHashSet();
            while (wider.Union(wider.SelectMany(other => Scheme.Broader[other])).Count() is var count && count > wider.Count)
            {
                wider.UnionWith(wider.SelectMany(other => Scheme.Broader[other]).ToList());
            }

            Assert.DoesNotContain(place, wider);
        }
    }

    [Theory]
    [InlineData("food-security", "public-health", "green-innovation", "ip-management", "creative-industries")]
    [InlineData("copyright", "related-rights", "collective-management", "geographical-indication", "trademark", "branding", "traditional-knowledge",
        "traditional-cultural-expressions", "genetic-resources", "patent", "industrial-design", "ip-enforcement")]
    public void Shipped_ThemesAndFieldsOfIntellectualProperty_HaveAConceptEach(params string[] ids) => Assert.All(ids, id => Assert.Contains(id, Scheme.Places));
}
