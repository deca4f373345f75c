using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;

namespace WipoMatch.Taxonomies.Terms;

/// <summary>Reads vocabularies for the pages that change them.</summary>
public sealed class Vocabularies(ITaxonomies taxonomies, IContentManager content, IContentQueries queries, TermUses uses, IStringLocalizer<Texts> localizer)
{
    private static readonly string[] FixedCodes =
    [
        TaxonomyAliases.Countries, TaxonomyAliases.Groups, TaxonomyAliases.Languages, TaxonomyAliases.Sdgs, TaxonomyAliases.StoryKinds,
        TaxonomyAliases.InitiativeStatuses, TaxonomyAliases.ParticipantRoles, TaxonomyAliases.ContributionKinds,
    ];

    /// <summary>Whether the codes of a vocabulary come from a standard or from the product.</summary>
    /// <param name="alias">The vocabulary.</param>
    public static bool HasFixedCodes(string alias) => FixedCodes.Contains(alias);

    /// <summary>All vocabularies, by name.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<VocabularyLine>> ListAsync(CancellationToken cancellationToken)
    {
        var lines = new List<VocabularyLine>();
        await foreach (var item in queries.StreamAsync([ContentTypes.Taxonomy], ContentVersions.Published, cancellationToken))
        {
            var terms = TermDocument.TermsOf(item).OfType<JsonObject>().Select(term => TermLine.Of(term, 0)).ToList();
            var alias = item.As<AliasPart>()?.Alias ?? "";
            lines.Add(new(alias, NameOf(alias, item), terms.Count, terms.Sum(term => term.Missing.Count)));
        }

        return [.. lines.OrderBy(line => line.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>A vocabulary with its terms, or null.</summary>
    /// <param name="alias">Its alias.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<VocabularyView?> FindAsync(string alias, CancellationToken cancellationToken)
    {
        var id = taxonomies.Get(alias).ContentItemId;
        if (id.Length == 0 || await content.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } item)
        {
            return null;
        }

        var counts = await uses.CountAsync(alias, cancellationToken);
        var terms = TermDocument.TermsOf(item).OfType<JsonObject>().Select(term => TermLine.Of(term, counts.GetValueOrDefault(TermDocument.IdOf(term))));
        return new(alias, NameOf(alias, item), item.RowStamp, HasFixedCodes(alias), [.. terms]);
    }

    private string NameOf(string alias, ContentItem item) => localizer["Vocabulary-" + alias] is { ResourceNotFound: false } name ? name.Value : item.DisplayText;
}
