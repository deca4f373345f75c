using System.Text;
using WipoMatch.Taxonomies;
using WipoMatch.Taxonomies.Contracts;

namespace WipoMatch.Concepts.Skos.Import;

/// <summary>Brings the concepts of a SKOS file into the vocabulary: all of them or none.</summary>
/// <param name="vocabularies">Writes the terms.</param>
public sealed class ImportConcepts(IVocabularyChanges vocabularies)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Imports a file.</summary>
    /// <param name="stream">The file: SKOS in Turtle, UTF-8.</param>
    /// <param name="replaces">Whether concepts that the file lacks are removed.</param>
    /// <param name="isDryRun">Whether to say only what would happen.</param>
    /// <param name="cancellationToken">Stops it; nothing is written then.</param>
    /// <exception cref="SkosException">The file or what it asks for is refused; nothing is written.</exception>
    public async Task<ImportAnswer> RunAsync(Stream stream, bool replaces, bool isDryRun, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var file = SkosReader.Read(reader, cancellationToken);
        var plan = new ImportPlan(file, replaces);
        return await vocabularies.ChangeAsync(TaxonomyAliases.Concepts, plan.Apply, isDryRun, cancellationToken) switch
        {
            VocabularyChange.Done done => new(
                done.Created.Count, done.Updated.Count, file.Concepts.Count - done.Created.Count - done.Updated.Count, done.Removed.Count, file.LeftOut),
            VocabularyChange.TermsInUse used => throw new SkosException("InUse", 0, 0, string.Join(", ", used.Codes)),
            _ => throw new SkosException("NoVocabulary", 0, 0),
        };
    }
}
