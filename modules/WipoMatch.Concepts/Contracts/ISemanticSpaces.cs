namespace WipoMatch.Concepts.Contracts;

/// <summary>The concepts in force on the site, ready to measure texts. May be asked from services of any lifetime and from several threads.</summary>
public interface ISemanticSpaces
{
    /// <summary>
    /// The space of the taxonomy <c>concepts</c> as it was last committed; the shipped concepts where a site has no such taxonomy. It is the same object until
    /// a concept changes. Vectors of one space must not be compared with those of another: keep the space beside what was measured with it.
    /// </summary>
    SemanticSpace Current { get; }
}
