using WipoMatch.Concepts.Skos.Turtle;

namespace WipoMatch.Tests.Modules.Concepts.Skos;

/// <summary>The language of the files, after W3C Turtle 1.1.</summary>
public sealed class TurtleReaderTests
{
    private const string Prefixes = "@prefix ex: <http://ex.org/> . PREFIX : <http://e.org/#>\n@base <http://b.org/x/y?q#f> .\n";

    [Theory]
    [InlineData("ex:a ex:p ex:b .", "<http://ex.org/a> <http://ex.org/p> <http://ex.org/b>")]
    [InlineData(":a a : .", "<http://e.org/#a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/#>")]
    [InlineData("<z> ex:p <../w>, </r>, <#g>, <?s>, <//h.org/i>, <>, <urn:x> .",
        "<http://b.org/x/z> <http://ex.org/p> <http://b.org/w>; <http://b.org/r>; <http://b.org/x/y?q#g>; <http://b.org/x/y?s>; <http://h.org/i>; <http://b.org/x/y?q>; <urn:x>")]
    [InlineData("ex:a ex:p ex:b ; ex:p ex:c ;; .", "<http://ex.org/a> <http://ex.org/p> <http://ex.org/b>; <http://ex.org/c>")]
    [InlineData("ex:a.b ex:p ex:c.", "<http://ex.org/a.b> <http://ex.org/p> <http://ex.org/c>")]
    [InlineData("ex:a\\,b ex:p ex:%41:é .", "<http://ex.org/a,b> <http://ex.org/p> <http://ex.org/%41:é>")]
    [InlineData("ex:a ex:p 'x', \"\", \"\"\"a \"b\"\nc\"\"\", '''d''' .", "<http://ex.org/a> <http://ex.org/p> \"x\"; \"\"; \"a \"b\"\nc\"; \"d\"")]
    [InlineData("ex:a ex:p \"x\"@en-GB, \"y\" ^^ ex:t .", "<http://ex.org/a> <http://ex.org/p> \"x\"@en-GB; \"y\"^^http://ex.org/t")]
    [InlineData("ex:a ex:p \"\\t\\\"\\\\\\u00e9\\U0001F600\" .", "<http://ex.org/a> <http://ex.org/p> \"\t\"\\é😀\"")]
    [InlineData("ex:a ex:p 1, -2.5, .5e3, 1.E+2, true .",
        "<http://ex.org/a> <http://ex.org/p> \"1\"^^xsd:integer; \"-2.5\"^^xsd:decimal; \".5e3\"^^xsd:double; \"1.E+2\"^^xsd:double; \"true\"^^xsd:boolean")]
    [InlineData("# a line . \nex:a # more\n ex:p ex:b .#end", "<http://ex.org/a> <http://ex.org/p> <http://ex.org/b>")]
    [InlineData("_:n1 ex:p _:n2 .", "_:n1 <http://ex.org/p> _:n2")]
    [InlineData("ex:a ex:p [ ex:p ex:b ; ] .", "<http://ex.org/a> <http://ex.org/p> _:[1]|_:[1] <http://ex.org/p> <http://ex.org/b>")]
    [InlineData("[ ex:p ex:b ] .", "_:[1] <http://ex.org/p> <http://ex.org/b>")]
    [InlineData("[ ex:p ex:b ] ex:p ex:c .", "_:[1] <http://ex.org/p> <http://ex.org/b>; <http://ex.org/c>")]
    [InlineData("ex:a ex:p ( 1 [ ex:p ex:b ] ( ) ), ex:c .", "<http://ex.org/a> <http://ex.org/p> _:[1]|_:[2] <http://ex.org/p> <http://ex.org/b>|<http://ex.org/a> <http://ex.org/p> <http://ex.org/c>")]
    [InlineData("BASE <http://n.org/> prefix ex: <k#> ex:a ex:p <m> .", "<http://n.org/k#a> <http://n.org/k#p> <http://n.org/m>")]
    public void Read_Statements_SaysWhatStandsThere(string text, string expected) => Assert.Equal(expected, Shown(Prefixes + text));

    [Theory]
    [InlineData("ex:a ex:p ( 1 ] .", 3, 15)]
    [InlineData("ex:a ex:p [ ex:p 1 .", 3, 20)]
    [InlineData("( 1 ) .", 3, 7)]
    [InlineData("ex:a true 1 .", 3, 6)]
    [InlineData("ex:a _:b 1 .", 3, 6)]
    [InlineData("@prefix ex <http://ex.org/> .", 3, 9)]
    [InlineData("@prefix ex: ex:a .", 3, 13)]
    [InlineData("ex:a ex:p 1 ] .", 3, 13)]
    [InlineData("ex:a ex:p +x .", 3, 11)]
    [InlineData("ex:a\n  ex:p \"x\"@ .", 4, 11)]
    [InlineData("ex:a ex:p 1 ,, 2 .", 3, 14)]
    [InlineData("{ ex:a ex:p 1 }", 3, 1)]
    public void Read_WhatIsNoTurtle_IsRefusedAtItsPlace(string text, int line, int column)
    {
        var refused = Assert.Throws<WipoMatch.Concepts.Skos.SkosException>(() => Shown(Prefixes + text));

        Assert.Equal([line, column], refused.Values.Take(2));
    }

    [Fact]
    public void Read_ManySmallParts_GivesTheSameAsOneLarge()
    {
        var text = Prefixes + "ex:a ex:p \"\"\"" + string.Concat(Enumerable.Repeat("é\"\"x\n", 9_000)) + "\"\"\", <" + new string('i', 900) + "> .";

        Assert.Equal(Shown(text), Shown(new Dripping(text)));
    }

    private static string Shown(string text) => Shown(new StringReader(text));

    // Statements that share subject and predicate with the one before show the object only.
    private static string Shown(TextReader text)
    {
        var shown = "";
        var before = "";
        foreach (var triple in new TurtleReader(text).Read())
        {
            var start = $"{Shown(triple.Subject)} <{triple.Predicate}>";
            shown += start == before ? $"; {Shown(triple.Object)}" : $"{(shown.Length > 0 ? "|" : "")}{start} {Shown(triple.Object)}";
            before = start;
        }

        return shown;
    }

    private static string Shown(TurtleNode node) => node.Kind switch
    {
        TurtleNodeKind.Iri => $"<{node.Value}>",
        TurtleNodeKind.Blank => $"_:{node.Value}",
        _ => $"\"{node.Value}\"" + (node.Language.Length > 0 ? "@" + node.Language : "")
            + (node.Datatype.Length > 0 ? "^^" + node.Datatype.Replace("http://www.w3.org/2001/XMLSchema#", "xsd:", StringComparison.Ordinal) : ""),
    };

    private sealed class Dripping(string text) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count) => base.Read(buffer, index, Math.Min(count, 7));
    }
}
