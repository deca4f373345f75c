using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Stored;

namespace WipoMatch.Matching.Stories;

/// <summary>Finds the stories that are about what needs and offers are about: the subject alone counts.</summary>
internal sealed class NearStories
{
    private readonly MatchingModel _model;
    private readonly ConceptScheme _scheme;
    private readonly string[] _sets;
    private readonly Meaning[] _stories;
    private readonly OfferIndex _index;
    private readonly float[] _cosines;

    public NearStories(IReadOnlyDictionary<string, KeptStory> stories, ConceptScheme scheme, MatchingModel model)
    {
        (_model, _scheme) = (model, scheme);
        _sets = [.. stories.Keys.Order(StringComparer.Ordinal)];
        _stories = [.. _sets.Select(set => stories[set].Meaning)];
        _index = new OfferIndex([.. _stories.Select(story => story.Subject)], scheme.Concepts.Count);
        _cosines = new float[_sets.Length];
    }

    /// <summary>The stories for a need or an offer, the nearest first.</summary>
    public IReadOnlyList<StoredStory> Of(string listingSet, Meaning listing)
    {
        _index.Cosines(listing.Subject, _cosines);
        return [.. Enumerable.Range(0, _sets.Length)
            .Select(story => (Story: story, Nearness: Math.Round((double)_cosines[story], 6)))
            .Where(found => found.Nearness >= _model.Story)
            .OrderByDescending(found => found.Nearness).ThenBy(found => found.Story)
            .Take(_model.Stories)
            .Select((found, place) => new StoredStory
            {
                ListingSet = listingSet,
                Rank = place + 1,
                StorySet = _sets[found.Story],
                Nearness = found.Nearness,
                Concepts = string.Join(' ', SharedConcepts.Of(listing, _stories[found.Story], _scheme).Select(concept => concept.Id)),
            })];
    }
}
