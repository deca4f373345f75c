namespace WipoMatch.Taxonomies.Contracts;

/// <summary>Changes all terms of a vocabulary at once: all of it or nothing, as one version with one audit record.</summary>
public interface IVocabularyChanges
{
    /// <summary>Gives a vocabulary the terms that it should have. Ids and what a description does not name stay with the codes.</summary>
    /// <param name="alias">A vocabulary whose codes are not fixed.</param>
    /// <param name="change">
    /// Gets the terms as they are, in order, and returns those that should be, in order. It is asked inside the write transaction, so nobody changes them
    /// meanwhile; what it throws leaves everything as it was.
    /// </param>
    /// <param name="isDryRun">Whether to say only what would happen.</param>
    /// <param name="cancellationToken">Stops it; nothing is written then.</param>
    /// <exception cref="ArgumentException">The codes of this vocabulary are fixed.</exception>
    Task<VocabularyChange> ChangeAsync(
        string alias, Func<IReadOnlyList<VocabularyTerm>, IReadOnlyList<VocabularyTerm>> change, bool isDryRun, CancellationToken cancellationToken);
}
