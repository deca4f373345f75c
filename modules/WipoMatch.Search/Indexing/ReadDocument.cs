using WipoMatch.Concepts.Contracts;
using WipoMatch.Search.Documents;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Indexing;

/// <summary>A document as its words and what it is about.</summary>
/// <param name="Row">The document.</param>
/// <param name="Fields">The words of each field, in the order of <see cref="Field"/>.</param>
/// <param name="Meaning">What it is about, or null when nobody can tell.</param>
internal sealed record ReadDocument(SearchDocument Row, IReadOnlyList<IReadOnlyList<AnalyzedToken>> Fields, Meaning? Meaning)
{
    // More concepts change no result, and take room.
    private const int Concepts = 60;

    /// <summary>Reads a document; one that is not visible has no words.</summary>
    public static ReadDocument Of(SearchDocument row, SemanticSpace? space)
    {
        if (!row.IsVisible)
        {
            return new(row, [], null);
        }

        var analyzer = AnalyzerSet.For(row.Language);
        IReadOnlyList<IReadOnlyList<AnalyzedToken>> fields = [.. new[] { row.Title, row.Summary, row.Body, row.Keywords }.Select(analyzer.Analyze)];
        return new(row, fields, space is null ? null : MeaningOf(row.Language, fields, space));
    }

    private static Meaning MeaningOf(string language, IReadOnlyList<IReadOnlyList<AnalyzedToken>> fields, SemanticSpace space)
    {
        var text = fields[(int)Field.Summary].Concat(fields[(int)Field.Body]);
        var meaning = space.ReadStems([new StemmedText(language, StemmedWord.Of(fields[(int)Field.Title]), StemmedWord.Of(text))], withWords: false);
        return meaning with { Subject = meaning.Subject.Strongest(Concepts) };
    }
}
