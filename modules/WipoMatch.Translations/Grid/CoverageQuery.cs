using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Localization;
using WipoMatch.Modules;
using WipoMatch.Reviews;
using WipoMatch.Translations.Standings;

namespace WipoMatch.Translations.Grid;

/// <summary>Builds the grid: what is live comes from the catalogue, and what is not in a number of queries that does not depend on how much there is.</summary>
public sealed class CoverageQuery(
    ICatalog catalog, IContentLinks links, IContentQueries queries, StandingStore standings, IEnumerable<IReviewSource> reviews, IFeatures features, IContentWords words)
{
    private const int PageSize = 50;

    /// <summary>A page of the grid.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<CoverageView> ReadAsync(CoverageFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (sets, inLanguage) = LiveOriginals.In(catalog.Current, filter.Types);
        var work = await WorkAsync(cancellationToken);
        var wanted = Narrow(sets, filter, work);
        var pages = Math.Max(1, (wanted.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.Page, 1, pages);
        return new(
            filter,
            [.. TranslatedTypes.All.Select(type => KeyValuePair.Create(type, words.TypeName(type)))],
            [.. filter.Languages.Select(language => new LanguageShare(language, inLanguage.GetValueOrDefault(language.Code), sets.Count))],
            [.. wanted.Skip((page - 1) * PageSize).Take(PageSize).Select(set => RowOf(set, filter.Languages, work))],
            wanted.Count,
            sets.Count,
            page,
            pages);
    }

    /// <summary>All rows of the grid, for a file.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<CoverageRow>> AllAsync(CoverageFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var work = await WorkAsync(cancellationToken);
        return [.. Narrow(LiveOriginals.In(catalog.Current, filter.Types).Sets, filter, work).Select(set => RowOf(set, filter.Languages, work))];
    }

    /// <summary>The row of one story, or null when it is not live.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<CoverageRow?> OfAsync(string sourceItemId, CancellationToken cancellationToken)
    {
        var set = catalog.Current.Find(sourceItemId) is { TranslationOf: null } entry && TranslatedTypes.Has(entry.ContentType)
            ? catalog.Current.FindSet(entry.LocalizationSet)
            : null;
        return set is null || set.Source.ContentItemId != sourceItemId ? null : RowOf(set, SiteLanguages.All, await WorkAsync(cancellationToken));
    }

    private static IReadOnlyList<CatalogSet> Narrow(IReadOnlyList<CatalogSet> sets, CoverageFilter filter, Work work) => filter.Wanted is { } wanted
        ? [.. sets.Where(set => work.DraftsOf(set) is var drafts && filter.Languages.Any(language => StateOf(set, language, work, drafts) == wanted))]
        : sets;

    private CoverageRow RowOf(CatalogSet set, IReadOnlyList<SiteLanguage> languages, Work work)
    {
        var shown = set.For(SiteLanguages.Current.Code);
        var drafts = work.DraftsOf(set);
        return new(
            set.Source.ContentItemId,
            shown.Title,
            SiteLanguages.Find(shown.Language)!,
            words.TypeName(set.Source.ContentType),
            links.Url(shown, SiteLanguages.Current.Code),
            [.. languages.Select(language => CellOf(set, language, StateOf(set, language, work, drafts)))]);
    }

    private CoverageCell CellOf(CatalogSet set, SiteLanguage language, CellState state) => new(
        language,
        state,
        set.In(language.Code) is { TranslationOf: null } entry ? links.Url(entry, language.Code) : TranslationLinks.Translate(set.Source.ContentItemId, language.Code));

    private static CellState StateOf(CatalogSet set, SiteLanguage language, Work work, IReadOnlyDictionary<string, string> drafts)
    {
        var entry = set.In(language.Code);
        if (entry is { TranslationOf: null })
        {
            return entry == set.Source ? CellState.Original : CellState.Published;
        }

        var draft = drafts.GetValueOrDefault(language.Code);
        return draft is not null && work.InReview.Contains(draft) ? CellState.InReview
            : entry is not null ? work.Outdated.Contains(entry.ContentItemId) ? CellState.Changed : CellState.Published
            : draft is not null ? CellState.Draft
            : CellState.None;
    }

    private async Task<Work> WorkAsync(CancellationToken cancellationToken)
    {
        var drafts = await queries.DraftsAsync(TranslatedTypes.All, cancellationToken);
        var inReview = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in reviews.Where(source => features.IsEnabled(source.GetType())))
        {
            inReview.UnionWith((await source.WaitingAsync(cancellationToken)).Select(item => item.ContentItemId).OfType<string>());
        }

        return new(
            drafts.GroupBy(draft => draft.LocalizationSet, StringComparer.Ordinal).ToDictionary(
                set => set.Key,
                set => (IReadOnlyDictionary<string, string>)set.DistinctBy(draft => draft.Language).ToDictionary(draft => draft.Language, draft => draft.ContentItemId, StringComparer.Ordinal),
                StringComparer.Ordinal),
            inReview,
            await standings.OutdatedAsync(cancellationToken));
    }

    private sealed record Work(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Drafts, IReadOnlySet<string> InReview, IReadOnlySet<string> Outdated)
    {
        private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

        // The drafts of a set by their language.
        public IReadOnlyDictionary<string, string> DraftsOf(CatalogSet set) => Drafts.GetValueOrDefault(set.Source.LocalizationSet) ?? None;
    }
}
