using WipoMatch.Display;
using WipoMatch.Search.Indexing;
using WipoMatch.Search.Questions;

namespace WipoMatch.Search;

/// <summary>Text search in this process's index.</summary>
internal sealed class TextSearch(SearchIndexLoader index) : ITextSearch
{
    public IReadOnlyDictionary<string, double>? Find(string? text, string language)
    {
        var current = index.Current;
        var question = SearchQuestion.Read(text, language, current.Space);
        return question.IsEmpty ? null : current.Find(question, language);
    }

    public IReadOnlyList<TextRun> Highlight(string passage, string text, string language, int length = 220) =>
        Highlighter.Mark(passage, SearchQuestion.Read(text, language).In(language), language, length);
}
