namespace WipoMatch.Taxonomies.Contracts;

/// <summary>What became of a change of a whole vocabulary.</summary>
public abstract record VocabularyChange
{
    private VocabularyChange()
    {
    }

    /// <summary>It is made, or would be.</summary>
    /// <param name="Created">The codes of new terms.</param>
    /// <param name="Updated">The codes of terms of which something changed.</param>
    /// <param name="Removed">The codes of terms that are no more.</param>
    public sealed record Done(IReadOnlyList<string> Created, IReadOnlyList<string> Updated, IReadOnlyList<string> Removed) : VocabularyChange;

    /// <summary>Nothing is written: there is no such vocabulary.</summary>
    public sealed record NoVocabulary : VocabularyChange;

    /// <summary>Nothing is written: items use terms that would be removed.</summary>
    /// <param name="Codes">The codes of these terms.</param>
    public sealed record TermsInUse(IReadOnlyList<string> Codes) : VocabularyChange;
}
