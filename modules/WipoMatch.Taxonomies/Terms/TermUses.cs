using System.Collections.Concurrent;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Data;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Counts the items that use the terms of a vocabulary, in their live or their newest version.</summary>
public sealed class TermUses(IContentQueries queries, IContentDefinitionManager definitions, IStamps stamps, UseCounts kept)
{
    /// <summary>Uses by term id, kept until something is published.</summary>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="cancellationToken">Stops counting.</param>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(string alias, CancellationToken cancellationToken)
    {
        var stamp = (stamps.Get(StampNames.Content), stamps.Get(StampNames.Definitions), stamps.Get(StampNames.Rebuilt));
        if (kept.Counts.TryGetValue(alias, out var last) && last.Stamp == stamp)
        {
            return last.Uses;
        }

        var uses = await CountNowAsync(alias, cancellationToken);
        kept.Counts[alias] = (stamp, uses);
        return uses;
    }

    /// <summary>Uses by term id, drafts of a moment ago included.</summary>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="cancellationToken">Stops counting.</param>
    public async Task<IReadOnlyDictionary<string, int>> CountNowAsync(string alias, CancellationToken cancellationToken)
    {
        var fields = definitions.Types.Values
            .Select(type => (type.Name, Fields: type.OwnFields.Where(field => field.FieldType == "TaxonomyField" && field.TaxonomyAlias == alias).Select(field => field.Name).ToList()))
            .Where(type => type.Fields.Count > 0).ToDictionary(type => type.Name, type => type.Fields, StringComparer.Ordinal);
        var pairs = new HashSet<(string Term, string Item)>();
        foreach (var versions in new[] { ContentVersions.Published, ContentVersions.Latest })
        {
            await foreach (var item in queries.StreamAsync([.. fields.Keys], versions, cancellationToken))
            {
                pairs.UnionWith(fields[item.ContentType].SelectMany(field => item.Ids(field)).Select(term => (term, item.ContentItemId)));
            }
        }

        return pairs.CountBy(pair => pair.Term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }
}

/// <summary>Counts that hold until the stamps change; counting reads every item.</summary>
public sealed class UseCounts
{
    internal ConcurrentDictionary<string, ((long Content, long Definitions, long Rebuilt) Stamp, IReadOnlyDictionary<string, int> Uses)> Counts { get; } =
        new(StringComparer.Ordinal);
}
