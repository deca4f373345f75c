using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Matching.Engine.Scoring;

/// <summary>A listing and what its texts are about.</summary>
/// <param name="Listing">The listing.</param>
/// <param name="Meaning">The meaning of its texts.</param>
public sealed record Read<T>(T Listing, Meaning Meaning)
    where T : Listing;
