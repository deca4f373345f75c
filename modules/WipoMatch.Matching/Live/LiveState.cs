using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Matching.Live;

/// <summary>What a process keeps between two looks at the site; immutable, a newer one takes its place.</summary>
internal sealed record LiveState
{
    /// <summary>Nothing was read yet.</summary>
    public static LiveState None { get; } = new() { Basis = new LiveBasis(null!, default, -1, -1) };

    /// <summary>On what all of it rests.</summary>
    public required LiveBasis Basis { get; init; }

    /// <summary>The published needs by their sets.</summary>
    public IReadOnlyDictionary<string, KeptListing<Need>> Needs { get; init; } = new Dictionary<string, KeptListing<Need>>(StringComparer.Ordinal);

    /// <summary>The published offers by their sets.</summary>
    public IReadOnlyDictionary<string, KeptListing<Offer>> Offers { get; init; } = new Dictionary<string, KeptListing<Offer>>(StringComparer.Ordinal);

    /// <summary>How near its nearest needs usually are to each offer, by the offers' ids, as learned when all needs were compared last.</summary>
    public IReadOnlyDictionary<string, float> Usual { get; init; } = new Dictionary<string, float>(StringComparer.Ordinal);

    /// <summary>What was stored for each need, by its set.</summary>
    public IReadOnlyDictionary<string, KeptList> Lists { get; init; } = new Dictionary<string, KeptList>(StringComparer.Ordinal);

    /// <summary>The sets of the needs whose lists must be made anew.</summary>
    public IReadOnlySet<string> Due { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The sets of needs that are no longer published and whose lists must go.</summary>
    public IReadOnlySet<string> Gone { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether all needs must be compared with all offers.</summary>
    public bool IsAllDue { get; init; }

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone => !IsAllDue && Due.Count == 0 && Gone.Count == 0;
}

/// <summary>What makes everything due again when it changes.</summary>
/// <param name="Space">The concepts.</param>
/// <param name="Day">The day as of which offers and country groups count.</param>
/// <param name="Definitions">The stamp of vocabularies and country groups.</param>
/// <param name="Rebuilt">The stamp of a restore or of <c>reindex</c>.</param>
internal sealed record LiveBasis(SemanticSpace Space, DateOnly Day, long Definitions, long Rebuilt);

/// <summary>A listing with the meaning of its texts; the texts themselves are not kept, only which languages there are.</summary>
/// <param name="Versions">Names the state that was read.</param>
/// <param name="Read">The listing.</param>
/// <param name="Seen">What the catalogue had of it.</param>
internal sealed record KeptListing<T>(string Versions, Read<T> Read, SeenListing Seen)
    where T : Listing;

/// <summary>What the catalogue had of a listing when it was read.</summary>
/// <param name="Set">The listing.</param>
/// <param name="Provider">The organization behind it, or null.</param>
internal sealed record SeenListing(CatalogSet Set, CatalogEntry? Provider)
{
    /// <summary>Whether the catalogue still has the same objects, which it keeps for what did not change.</summary>
    public bool Is(CatalogSet set, CatalogEntry? provider) => ReferenceEquals(Set, set) && ReferenceEquals(Provider, provider);
}

/// <summary>What was stored for a need.</summary>
/// <param name="Offers">The ids of the offers.</param>
/// <param name="Least">The score that another offer must reach; below every score while the list has room.</param>
/// <param name="Usual">How near the nearest offers are to the need.</param>
internal sealed record KeptList(IReadOnlySet<string> Offers, double Least, float Usual);
