using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Data;
using WipoMatch.Taxonomies;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Concepts.Scheme;

/// <summary>
/// Keeps one space for the scheme in force. A new one is read by one thread while the others wait, which takes some milliseconds; its languages are
/// prepared when texts of them first occur, which takes about a tenth of a second each.
/// </summary>
internal sealed class SemanticSpaces(IServiceScopeFactory scopes, IStamps stamps, ITextAnalysis analysis) : ISemanticSpaces
{
    private readonly Lock _reading = new();
    private volatile Kept? _kept;

    public SemanticSpace Current
    {
        get
        {
            var stamp = stamps.Get(StampNames.Definitions);
            return _kept is { } kept && kept.Stamp == stamp ? kept.Space : Renew(stamp);
        }
    }

    private SemanticSpace Renew(long stamp)
    {
        lock (_reading)
        {
            if (_kept is { } kept && kept.Stamp >= stamp)
            {
                return kept.Space;
            }

            using var scope = scopes.CreateScope();
            var taxonomy = scope.ServiceProvider.GetRequiredService<ITaxonomies>().Get(TaxonomyAliases.Concepts);
            var scheme = taxonomy.ContentItemId.Length == 0 ? ConceptScheme.Shipped : ConceptTerms.SchemeOf(taxonomy);

            // The stamp also rises with every other vocabulary and with content types.
            var space = _kept is { } last && last.Space.Scheme.SaysTheSameAs(scheme) ? last.Space : new SemanticSpace(scheme, analysis, SpaceNumbers.Current);
            _kept = new(stamp, space);
            return space;
        }
    }

    private sealed record Kept(long Stamp, SemanticSpace Space);
}
