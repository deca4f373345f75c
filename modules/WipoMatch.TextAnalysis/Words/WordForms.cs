namespace WipoMatch.TextAnalysis.Words;

/// <summary>Both forms of a word; an empty exact form means that nothing of the word remains.</summary>
internal sealed record WordForms(string Exact, string Stem, bool IsStopWord);
