using System.Text.Json.Nodes;
using WipoMatch.Auditing;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Removes a term that nothing uses from a vocabulary whose codes are not fixed.</summary>
public sealed class RemoveTerm(VocabularyEditor editor, TermUses uses)
{
    /// <summary>Removes the term.</summary>
    /// <param name="request">Which term.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<TermAnswer> RunAsync(TermRequest request, CancellationToken cancellationToken) =>
        editor.RunAsync(request, (_, terms, token) => RemoveAsync(request, terms, token), cancellationToken);

    private async Task<(TermAnswer, AuditEntry?)> RemoveAsync(TermRequest request, JsonArray terms, CancellationToken cancellationToken)
    {
        if (terms.OfType<JsonObject>().FirstOrDefault(term => TermDocument.CodeOf(term) == request.Code) is not { } term)
        {
            return (TermAnswer.Unknown, null);
        }

        if (Vocabularies.HasFixedCodes(request.Alias))
        {
            return (TermAnswer.FixedCodes, null);
        }

        if ((await uses.CountNowAsync(request.Alias, cancellationToken)).ContainsKey(TermDocument.IdOf(term)))
        {
            return (TermAnswer.Used, null);
        }

        var removed = TermLine.Of(term, 0);
        terms.Remove(term);
        return (TermAnswer.Done, new("taxonomy", "remove", $"{request.Alias}/{request.Code}", removed.Name)
        {
            Before = new { removed.Code, removed.Labels },
        });
    }
}
