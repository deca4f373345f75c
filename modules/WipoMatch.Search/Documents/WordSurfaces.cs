using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Localization;
using WipoMatch.Search.Questions;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Documents;

/// <summary>Looks words up in the documents, because the index keeps them without accents.</summary>
internal sealed class WordSurfaces(IServiceScopeFactory scopes) : IWordSurfaces
{
    public string Find(string contentItemId, string word, string language)
    {
        using var scope = scopes.CreateScope();
        var row = scope.ServiceProvider.GetRequiredService<DbContext>().Set<SearchDocument>().AsNoTracking()
            .FirstOrDefault(document => document.ContentItemId == contentItemId);
        var found = row is null ? null : new[] { row.Body, row.Summary, row.Title, row.Keywords }.Select(text => In(text, word, language)).FirstOrDefault(surface => surface is not null);
        return found ?? word;
    }

    private static string? In(string text, string word, string language)
    {
        foreach (var token in AnalyzerSet.For(language).Analyze(text))
        {
            if (token.Exact == word)
            {
                return text.Substring(token.Start, token.Length).ToLower(SiteLanguages.Find(language)!.Culture);
            }
        }

        return null;
    }
}
