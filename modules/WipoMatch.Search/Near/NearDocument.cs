using WipoMatch.Search.Indexing;

namespace WipoMatch.Search.Near;

/// <summary>A document that is near to a subject.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Nearness">The cosine, as exact as an index stores it.</param>
/// <param name="Segment">Where it lies.</param>
/// <param name="Number">Its number there.</param>
internal sealed record NearDocument(string ContentItemId, float Nearness, Segment Segment, int Number);
