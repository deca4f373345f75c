namespace WipoMatch.Concepts.Skos.Turtle;

/// <summary>A subject or an object (RDF 1.1 Concepts, section 3.1).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The IRI, the label of the blank node within its file, or the text.</param>
/// <param name="Language">The language tag of a text as it is written; else empty.</param>
/// <param name="Datatype">The IRI of the type of a text; empty for plain ones.</param>
internal readonly record struct TurtleNode(TurtleNodeKind Kind, string Value, string Language = "", string Datatype = "");

/// <summary>The three kinds of nodes.</summary>
internal enum TurtleNodeKind
{
    Iri,
    Blank,
    Literal,
}

/// <summary>A statement.</summary>
/// <param name="Subject">An IRI or a blank node.</param>
/// <param name="Predicate">An IRI.</param>
/// <param name="Object">Any node.</param>
/// <param name="Line">The line on which the object begins, from 1.</param>
internal readonly record struct TurtleTriple(TurtleNode Subject, string Predicate, TurtleNode Object, int Line);
