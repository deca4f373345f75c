using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.ContentManagement;
using WipoMatch.Matching.Reading;

namespace WipoMatch.Matching.Stories;

/// <summary>Reads the published stories that changed.</summary>
internal sealed class StoryReading(ICatalog catalog, IContentQueries contents, ListingMapper mapper)
{
    private const int AtOnce = 100;

    /// <summary>The stories as they are now, and whether any differs from those that are known.</summary>
    public async Task<(IReadOnlyDictionary<string, KeptStory> Stories, bool IsChanged)> FollowAsync(
        IReadOnlyDictionary<string, KeptStory> known, SemanticSpace space, CancellationToken cancellationToken)
    {
        var published = catalog.Current.SetsOf(ContentTypes.SuccessStory, ContentTypes.BestPractice);
        var stories = published.Where(set => known.GetValueOrDefault(set.Source.LocalizationSet)?.Versions == VersionsOf(set))
            .ToDictionary(set => set.Source.LocalizationSet, set => known[set.Source.LocalizationSet], StringComparer.Ordinal);
        var changed = published.Where(set => !stories.ContainsKey(set.Source.LocalizationSet)).ToList();
        foreach (var chunk in changed.Chunk(AtOnce))
        {
            var items = (await contents.GetManyAsync([.. chunk.SelectMany(set => set.Entries).Select(entry => entry.ContentItemId)], ContentVersions.Published, cancellationToken))
                .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
            foreach (var set in chunk)
            {
                var texts = set.Entries.Where(entry => items.ContainsKey(entry.ContentItemId)).Select(entry => Text(items[entry.ContentItemId], entry)).ToList();
                if (texts.Count > 0)
                {
                    stories[set.Source.LocalizationSet] = new KeptStory(VersionsOf(set), space.Read(texts, withWords: false));
                }
            }
        }

        return (stories, changed.Count > 0 || stories.Count != known.Count);
    }

    private TitledText Text(ContentItem item, CatalogEntry entry)
    {
        var text = mapper.Text(item, entry);
        return text with { Description = $"{entry.Summary}\n{text.Description}" };
    }

    private static string VersionsOf(CatalogSet set) =>
        string.Join(' ', set.Entries.Select(entry => entry.ContentItemVersionId).Order(StringComparer.Ordinal));
}
