using System.Text.Json.Nodes;
using WipoMatch.Auditing;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Changes labels and definitions of a term; its code and id stay.</summary>
public sealed class ChangeTerm(VocabularyEditor editor)
{
    /// <summary>Stores the texts.</summary>
    /// <param name="request">Which term.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<TermAnswer> RunAsync(TermRequest request, TermTexts texts, CancellationToken cancellationToken) =>
        editor.RunAsync(request, (_, terms, _) => Task.FromResult(Change(request, texts, terms)), cancellationToken);

    private static (TermAnswer, AuditEntry?) Change(TermRequest request, TermTexts texts, JsonArray terms)
    {
        if (terms.OfType<JsonObject>().FirstOrDefault(term => TermDocument.CodeOf(term) == request.Code) is not { } term)
        {
            return (TermAnswer.Unknown, null);
        }

        var old = TermLine.Of(term, 0);
        texts.WriteTo(term);
        var (before, after) = TermTexts.Differences(old, TermLine.Of(term, 0));
        return (TermAnswer.Done, after.Count == 0
            ? null
            : new("taxonomy", "edit", $"{request.Alias}/{request.Code}", texts.NameOr(request.Code)) { Before = before, After = after });
    }
}
