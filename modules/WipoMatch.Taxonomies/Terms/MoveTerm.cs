using System.Text.Json.Nodes;
using WipoMatch.Auditing;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Moves a term one place up or down; lists show terms in this order.</summary>
public sealed class MoveTerm(VocabularyEditor editor)
{
    /// <summary>Moves the term; at the end of the list it stays where it is.</summary>
    /// <param name="request">Which term.</param>
    /// <param name="isUp">Whether it goes up.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<TermAnswer> RunAsync(TermRequest request, bool isUp, CancellationToken cancellationToken) =>
        editor.RunAsync(request, (_, terms, _) => Task.FromResult(Move(request, isUp, terms)), cancellationToken);

    private static (TermAnswer, AuditEntry?) Move(TermRequest request, bool isUp, JsonArray terms)
    {
        var place = terms.ToList().FindIndex(node => node is JsonObject term && TermDocument.CodeOf(term) == request.Code);
        if (place < 0)
        {
            return (TermAnswer.Unknown, null);
        }

        var target = isUp ? place - 1 : place + 1;
        if (target < 0 || target >= terms.Count)
        {
            return (TermAnswer.Done, null);
        }

        var moved = (JsonObject)terms[place]!;
        terms.RemoveAt(place);
        terms.Insert(target, moved);
        return (TermAnswer.Done, new("taxonomy", "move", $"{request.Alias}/{request.Code}", TermLine.Of(moved, 0).Name)
        {
            Before = new { Place = place + 1 },
            After = new { Place = target + 1 },
        });
    }
}
