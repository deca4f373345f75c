using WipoMatch.Display;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;
using WipoMatch.Taxonomies;

namespace WipoMatch.Search;

/// <summary>Text search in this process's index: guesses the language of the words, mends them, and asks the index.</summary>
internal sealed class TextSearch(SearchIndexLoader index, ITaxonomies taxonomies, Lexicons lexicons, IWordSurfaces surfaces, PassingAnswers passing) : ITextSearch
{
    private const int MostCharacters = 2000;

    public TextAnswer? Find(string? text, string language)
    {
        var typed = Beginning(text ?? "");
        var current = index.Current;
        var (guessed, correction) = Read(current, typed, language);
        var question = SearchQuestion.Read(correction?.Text ?? typed, guessed, current.Space);
        return question.IsEmpty ? null : Answer(current, question, correction, language);
    }

    public string? Mend(string text, string language) => Read(index.Current, Beginning(text), language).Correction?.Text;

    public IReadOnlyList<TextRun> Highlight(string passage, string text, string language, int length = 220) =>
        Highlighter.Mark(passage, SearchQuestion.Read(text, language).In(language), language, length);

    private static string Beginning(string text) => text.Length > MostCharacters ? text[..MostCharacters] : text;

    private (string Language, Correction? Correction) Read(SearchIndex current, string typed, string language)
    {
        var vocabulary = new Vocabulary(current, taxonomies.Get(TaxonomyAliases.Countries).Terms, lexicons);
        var guessed = LanguageGuess.Of(TypedQuestion.Read(typed).Words, language, vocabulary);
        return (guessed, new Spelling(vocabulary, surfaces).Mend(typed, guessed));
    }

    private TextAnswer Answer(SearchIndex current, SearchQuestion question, Correction? correction, string language)
    {
        var isLimited = index.IsLimited;
        if (isLimited)
        {
            passing.DoNotKeep();
        }

        var found = current.Find(question, language);
        return new TextAnswer
        {
            Scores = found.Scores,
            Language = question.Language,
            IsLimited = isLimited,
            Corrected = correction?.Text,
            AsTyped = correction?.AsTyped,
            Reasons = contentItemId => MeaningReasons.Of(current, question, found, contentItemId, language),
        };
    }
}
