using WipoMatch.Concepts.Contracts;
using WipoMatch.TextAnalysis;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// Lets the sites of a run that hold the shipped concepts share one space over them: preparing one takes more processor time than most tests. A site that changes
/// a concept has a space of its own from then on.
/// </summary>
internal sealed class SharedSpaces(ISemanticSpaces own) : ISemanticSpaces
{
    private static readonly Lazy<SemanticSpace> OfShipped = new(() => new(ConceptScheme.Shipped, new StemReader(), SpaceNumbers.Current));

    private volatile Known? _known;

    public SemanticSpace Current
    {
        get
        {
            var current = own.Current;
            if (_known is not { } known || !ReferenceEquals(known.Own, current))
            {
                _known = known = new(current, current.Scheme.SaysTheSameAs(ConceptScheme.Shipped) ? OfShipped.Value : current);
            }

            return known.Used;
        }
    }

    private sealed record Known(SemanticSpace Own, SemanticSpace Used);
}
