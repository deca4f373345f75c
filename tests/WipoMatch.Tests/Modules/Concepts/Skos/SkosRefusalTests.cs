using System.Globalization;
using System.Text;
using WipoMatch.Commands;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Concepts.Skos;

/// <summary>A wrong file is refused with its line, and nothing of it is written.</summary>
public sealed class SkosRefusalTests(SkosRefusalTests.SetUpSite shared) : IClassFixture<SkosRefusalTests.SetUpSite>
{
    private const string Good = "ex:good a skos:Concept ; skos:prefLabel \"good\"@en .\n";

    private readonly TestSite _site = shared.Site;

    [Theory]
    [InlineData("ex:a a skos:Concept ; skos:prefLabel \"a\"@en\nex:b a skos:Concept .", "Line 5, column 1: “ex:b” does not fit here.")]
    [InlineData("ex:a skos:prefLabel .", "Line 4, column 21: “.” does not fit here.")]
    [InlineData("ex:a foo:bar 1 .", "Line 4, column 6: the prefix “foo:” is not declared.")]
    [InlineData("ex:a skos:altLabel \"\"\"never\nclosed", "Line 4, column 20: the file ends in the middle")]
    [InlineData("ex:a skos:altLabel \"open\n\"@en .", "Line 4, column 25: a line break stands in a text")]
    [InlineData("ex:a skos:altLabel \"\\q\"@en .", "Line 4, column 21: “\\q” is no escape of Turtle.")]
    [InlineData("ex:a skos:altLabel \"\\uD800\"@en .", "Line 4, column 21: “\\uD800” is no escape of Turtle.")]
    [InlineData("ex:a skos:broader <http://example.org/a b> .", "Line 4, column 40: the character “ ” may not stand in an IRI.")]
    [InlineData("ex:a skos:broader <b> .", "Line 4, column 19: the IRI “b” is relative")]
    [InlineData("\"text\" a skos:Concept .", "Line 4, column 1: “text” does not fit here.")]
    [InlineData("ex:a a skos:Concept ; skos:prefLabel \"a\"@en, \"b\"@en .", "Line 4: http://example.org/thesaurus/a has a second preferred label in the language “en”")]
    [InlineData("ex:a a skos:Concept", "Line 4, column 20: the file ends")]
    public async Task Import_WrongFile_IsRefusedWithItsLine(string wrong, string reason)
    {
        var refusal = await _site.RefusalAsync(SkosSite.Prefixes + Good + wrong);

        Assert.StartsWith(reason, refusal, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.", refusal, StringComparison.Ordinal);
        Assert.Equal(shared.Before, await _site.ExportConceptsAsync());
    }

    [Fact]
    public async Task Import_ConceptWiderThanItself_IsRefusedWithTheWay()
    {
        var refusal = await _site.RefusalAsync(SkosSite.Prefixes + Good + """
            ex:a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader ex:b .
            ex:b a skos:Concept ; skos:prefLabel "b"@en ; skos:narrower ex:c .
            ex:c a skos:Concept ; skos:prefLabel "c"@en .
            ex:b skos:broader ex:c .
            """);

        Assert.StartsWith(
            "Line 7: a concept would be wider than itself: http://example.org/thesaurus/b → http://example.org/thesaurus/c → http://example.org/thesaurus/b.", refusal, StringComparison.Ordinal);
        Assert.Equal(shared.Before, await _site.ExportConceptsAsync());
    }

    [Fact]
    public async Task Import_LoopThroughAConceptOfTheSite_IsRefused()
    {
        var refusal = await _site.RefusalAsync(SkosSite.Prefixes + """
            ex:a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader <urn:wipomatch:concept:rice> .
            <urn:wipomatch:concept:agriculture> a skos:Concept ; skos:prefLabel "agriculture"@en ; skos:broader ex:a .
            """);

        Assert.StartsWith("Line 4: a concept would be wider than itself:", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_LongChainOfWiderConcepts_NeedsNoDeepStack()
    {
        var chain = new StringBuilder(SkosSite.Prefixes);
        for (var i = 0; i < 20_000; i++)
        {
            chain.Append(CultureInfo.InvariantCulture, $"ex:c{i} a skos:Concept ; skos:prefLabel \"c{i}\"@en ; skos:broader ex:c{(i + 1) % 20_000} .\n");
        }

        Assert.StartsWith("Line 20002: a concept would be wider than itself:", await _site.RefusalAsync(chain.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_TooManyConcepts_IsRefused()
    {
        var many = new StringBuilder(SkosSite.Prefixes);
        for (var i = 0; i < ushort.MaxValue - 539; i++)
        {
            many.Append(CultureInfo.InvariantCulture, $"ex:c{i} a skos:Concept ; skos:prefLabel \"c{i}\"@en .\n");
        }

        Assert.StartsWith("Line 64998: there are more than 65535 concepts", await _site.RefusalAsync(many.ToString(), "--dry-run"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(101, "Line 3, column 125: brackets stand more than 100 deep")]
    [InlineData(1_000_000, "Line 3, column 125: brackets stand more than 100 deep")]
    public async Task Import_DeepBrackets_AreRefused(int depth, string reason) => Assert.StartsWith(
        reason, await _site.RefusalAsync(SkosSite.Prefixes + "ex:a skos:definition 1, " + new string('(', depth)), StringComparison.Ordinal);

    [Fact]
    public async Task Import_EndlessText_IsRefusedWhereItBegins() => Assert.StartsWith(
        "Line 3, column 20: a text, name or IRI that begins here has more than 100000 characters.",
        await _site.RefusalAsync(SkosSite.Prefixes + "ex:a skos:altLabel \"\"\"" + new string('x', 200_000)), StringComparison.Ordinal);

    [Fact]
    public async Task Import_OtherEncoding_IsRefused() => Assert.StartsWith(
        "The file is not in UTF-8, somewhere behind line",
        (await Assert.ThrowsAsync<VerbFailedException>(() => _site.ImportConceptBytesAsync([.. Encoding.ASCII.GetBytes(SkosSite.Prefixes), 0xE9, (byte)' ', (byte)'.']))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("ex:s a skos:ConceptScheme .")]
    [InlineData("ex:a a skos:Concept ; skos:prefLabel \"Reismelde\"@de .")]
    public async Task Import_NoConcepts_IsRefused(string file) =>
        Assert.StartsWith("The file describes no concept (skos:Concept)", await _site.RefusalAsync(SkosSite.Prefixes + file, "--replace"), StringComparison.Ordinal);

    [Theory]
    [InlineData("concepts import")]
    [InlineData("concepts export")]
    public async Task Run_OtherEnding_IsWrongUsage(string verb) =>
        await Assert.ThrowsAsync<WrongUsageException>(() => _site.RunAsync(verb, ("FILE", "concepts.rdf")));

    /// <summary>One site for all refusals, as none of them changes it.</summary>
    public sealed class SetUpSite : IAsyncLifetime
    {
        public TestSite Site { get; private set; } = null!;

        public string Before { get; private set; } = "";

        public async Task InitializeAsync()
        {
            Site = await RecipeSite.CreateAsync(DatabaseKind.Sqlite);
            Before = await Site.ExportConceptsAsync();
        }

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
