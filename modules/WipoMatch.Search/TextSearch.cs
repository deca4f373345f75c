using WipoMatch.Display;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;
using WipoMatch.Taxonomies;

namespace WipoMatch.Search;

/// <summary>Text search in this process's index: guesses the language of the words, mends them, and asks the index.</summary>
internal sealed class TextSearch(SearchIndexLoader index, ITaxonomies taxonomies, Lexicons lexicons, IWordSurfaces surfaces) : ITextSearch
{
    private const int MostCharacters = 2000;

    public TextAnswer? Find(string? text, string language)
    {
        var typed = text is null ? "" : text.Length > MostCharacters ? text[..MostCharacters] : text;
        var current = index.Current;
        var vocabulary = new Vocabulary(current, taxonomies.Get(TaxonomyAliases.Countries).Terms, lexicons);
        var guessed = LanguageGuess.Of(TypedQuestion.Read(typed).Words, language, vocabulary);
        var correction = new Spelling(vocabulary, surfaces).Mend(typed, guessed);
        var question = SearchQuestion.Read(correction?.Text ?? typed, guessed, current.Space);
        return question.IsEmpty ? null : Answer(current, question, correction, language);
    }

    public IReadOnlyList<TextRun> Highlight(string passage, string text, string language, int length = 220) =>
        Highlighter.Mark(passage, SearchQuestion.Read(text, language).In(language), language, length);

    private TextAnswer Answer(SearchIndex current, SearchQuestion question, Correction? correction, string language)
    {
        var found = current.Find(question, language);
        return new TextAnswer
        {
            Scores = found.Scores,
            Language = question.Language,
            IsLimited = index.IsLimited,
            Corrected = correction?.Text,
            AsTyped = correction?.AsTyped,
            Reasons = contentItemId => MeaningReasons.Of(current, question, found, contentItemId, language),
        };
    }
}
