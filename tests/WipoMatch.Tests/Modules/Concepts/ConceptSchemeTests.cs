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
            Assert.NotEmpty(concept.Labels[language.Code]);
            Assert.NotEqual("", concept.Definition[language.Code]);
        }));

    [Fact]
    public void Shipped_EveryBroaderConcept_IsAmongThem()
    {
        Assert.InRange(Scheme.Concepts.Count, 500, ushort.MaxValue);
        Assert.All(
            Scheme.Concepts.Zip(Scheme.Broader), pair => Assert.Equal(pair.First.Broader.Distinct().Count(), pair.Second.Count));
    }
}
