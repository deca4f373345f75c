using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Adds a term at the end of a vocabulary whose codes are not fixed.</summary>
public sealed class AddTerm(VocabularyEditor editor, IIdGenerator ids)
{
    /// <summary>Adds the term.</summary>
    /// <param name="request">The vocabulary and the new code.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<TermAnswer> RunAsync(TermRequest request, TermTexts texts, CancellationToken cancellationToken) => editor.RunAsync(
        request,
        (item, terms, _) =>
        {
            if (Vocabularies.HasFixedCodes(request.Alias))
            {
                return Task.FromResult<(TermAnswer, Auditing.AuditEntry?)>((TermAnswer.FixedCodes, null));
            }

            if (terms.OfType<JsonObject>().Any(term => TermDocument.CodeOf(term) == request.Code))
            {
                return Task.FromResult<(TermAnswer, Auditing.AuditEntry?)>((TermAnswer.CodeTaken, null));
            }

            var added = TermDocument.New(item, ids.NewId(), request.Code);
            texts.WriteTo(added);
            terms.Add(added);
            return Task.FromResult<(TermAnswer, Auditing.AuditEntry?)>((TermAnswer.Done, new(
                "taxonomy", "add", $"{request.Alias}/{request.Code}", texts.NameOr(request.Code))
            { After = new { request.Code, texts.Labels } }));
        },
        cancellationToken);
}
