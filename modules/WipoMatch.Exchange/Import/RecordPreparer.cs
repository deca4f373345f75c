using System.Globalization;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Exchange.Records;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Import;

/// <summary>Takes batches of records to content items and says what each would change; used for comparing and for writing alike.</summary>
internal sealed class RecordPreparer(
    FileScan scan,
    IContentQueries queries,
    IContentManager manager,
    IContentDefinitionManager definitions,
    ITaxonomies taxonomies,
    IIdGenerator ids,
    ImportOptions options)
{
    private readonly Dictionary<string, ContentItem> _sources = new(StringComparer.Ordinal);

    /// <summary>Reads what is stored of a batch; everything that preparing it asks the database.</summary>
    /// <param name="batch">Records that were not rejected yet.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyDictionary<string, ContentItem>> LoadAsync(
        IReadOnlyList<(ImportRow Row, ExchangeRecord Record)> batch, CancellationToken cancellationToken)
    {
        // They are read once in a while; afterwards they are at hand without the database.
        _ = definitions.Find(ContentTypes.SuccessStory);
        _ = taxonomies.Get(TaxonomyAliases.Countries);
        await LoadSourcesAsync(batch, cancellationToken);
        return await LoadAsync(batch.Where(entry => entry.Row.IsKnown).Select(entry => entry.Row.ContentItemId), cancellationToken);
    }

    /// <summary>Maps and compares a batch without the database; rows get their outcome.</summary>
    /// <param name="batch">Records that were not rejected yet.</param>
    /// <param name="existing">What is stored of them.</param>
    /// <returns>The items that differ from what is stored.</returns>
    public async Task<IReadOnlyList<ContentItem>> PrepareAsync(
        IReadOnlyList<(ImportRow Row, ExchangeRecord Record)> batch, IReadOnlyDictionary<string, ContentItem> existing)
    {
        var changed = new List<ContentItem>();
        foreach (var (row, record) in batch)
        {
            if (await PrepareAsync(row, record, existing.GetValueOrDefault(row.ContentItemId)) is { } item)
            {
                changed.Add(item);
            }
        }

        return changed;
    }

    private async Task<ContentItem?> PrepareAsync(ImportRow row, ExchangeRecord record, ContentItem? existing)
    {
        var problems = new RecordProblems();
        var source = row.TranslationOf is { } id ? SourceOf(row, id, problems) : null;
        var item = RecordMapper.Map(record, row.Type!, ContextOf(row, existing, source), problems);
        var isEqual = existing is not null && IsEqual(existing, item, record);
        if (item.Published && !isEqual && !problems.Any)
        {
            foreach (var error in (await manager.ValidateAsync(item)).Errors)
            {
                problems.Add(error.Field, error.Message, "");
            }
        }

        if (problems.Any)
        {
            row.Reject(problems.ToString().Trim());
            return null;
        }

        row.Outcome = existing is null ? ImportOutcome.Created : isEqual ? ImportOutcome.Unchanged : ImportOutcome.Updated;
        row.Reason = Remark(record, row.Type!);

        // What comes in for the first time was last changed when it was published elsewhere.
        item.ModifiedUtc = existing is null ? item.PublishedUtc : null;
        var changed = isEqual ? null : Complete(item, existing, source);
        if (scan.Sources.Contains(row.Id))
        {
            _sources[row.Id] = WithoutText(changed ?? existing!);
        }

        return changed;
    }

    private MappingContext ContextOf(ImportRow row, ContentItem? existing, ContentItem? source) => new()
    {
        Taxonomies = taxonomies,
        References = scan,
        ContentItemId = row.ContentItemId,
        Existing = existing,
        Source = source,
        NewLocalizationSet = ids.NewId(),
        DefaultLanguage = options.Language,
        Publish = options.Publish,
        RelativeTo = options.RelativeTo,
    };

    private ContentItem? SourceOf(ImportRow row, string id, RecordProblems problems)
    {
        const string Key = "translationOf";
        var shown = RecordProblems.Show(id);
        if (!_sources.TryGetValue(id, out var source))
        {
            problems.Add(Key, $"{shown} is neither in the file nor on the site, or was rejected.", "Add the source, or correct the id.");
        }
        else if (source.ContentType != row.Type!.Definition.Name)
        {
            problems.Add(Key, $"{shown} is a {source.ContentType}.", "Give the translation the type and kind of its source.");
        }
        else if (source.As<TranslationPart>()?.Source is not null)
        {
            problems.Add(Key, $"{shown} is itself a translation.", "Name the text from which it was translated.");
        }
        else if (Localization.SiteLanguages.FromCulture(source.As<LocalizationPart>()?.Culture) == row.Language)
        {
            problems.Add(Key, $"{shown} is in the same language.", "Correct language or translationOf.");
        }
        else
        {
            return source;
        }

        return null;
    }

    private static bool IsEqual(ContentItem existing, ContentItem item, ExchangeRecord record) =>
        existing.Published == item.Published &&
        existing.DisplayText == item.DisplayText &&
        existing.CreatedUtc == item.CreatedUtc &&
        (record.Value("published") is null || existing.PublishedUtc == item.PublishedUtc) &&
        JsonNode.DeepEquals(existing.Content, item.Content);

    private ContentItem Complete(ContentItem item, ContentItem? existing, ContentItem? source)
    {
        item.ContentItemVersionId = ids.NewId();
        item.Author = existing is null ? "system" : item.Author;
        if (source is not null)
        {
            item.Alter<TranslationPart>(part => part.SourceVersion = source.ContentItemVersionId);
        }

        return item;
    }

    /// <summary>What translations take over from their source; its text would be most of the file, and stays out of memory.</summary>
    private static ContentItem WithoutText(ContentItem source)
    {
        string[] needed = [source.ContentType, nameof(LocalizationPart), nameof(TranslationPart)];
        return new ContentItem
        {
            ContentItemId = source.ContentItemId,
            ContentItemVersionId = source.ContentItemVersionId,
            ContentType = source.ContentType,
            Content = new JsonObject(source.Content.Where(part => needed.Contains(part.Key))
                .Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))),
        };
    }

    private static string Remark(ExchangeRecord record, RecordType type)
    {
        const int MostShown = 10;
        var unknown = record.Json.Select(pair => pair.Key).Where(key => !type.Knows(key) && record.Value(key) is not null).Order(StringComparer.Ordinal).ToList();
        var keys = string.Join(", ", unknown.Take(MostShown).Select(RecordProblems.Show));
        var more = unknown.Count > MostShown ? string.Create(CultureInfo.InvariantCulture, $" and {unknown.Count - MostShown} more") : "";
        return unknown.Count == 0 ? "" : $"Kept the unknown keys {keys}{more}.";
    }

    private async Task LoadSourcesAsync(IReadOnlyList<(ImportRow Row, ExchangeRecord Record)> batch, CancellationToken cancellationToken)
    {
        var own = batch.Select(entry => entry.Row.Id).ToHashSet(StringComparer.Ordinal);
        var missing = batch.Select(entry => entry.Row.TranslationOf).OfType<string>()
            .Where(id => !own.Contains(id) && !_sources.ContainsKey(id) && scan.Find(id) is not null)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(id => scan.Find(id)!.ContentItemId, id => id, StringComparer.Ordinal);
        foreach (var (contentItemId, source) in await LoadAsync(missing.Keys, cancellationToken))
        {
            _sources[missing[contentItemId]] = WithoutText(source);
        }
    }

    private async Task<Dictionary<string, ContentItem>> LoadAsync(IEnumerable<string> contentItemIds, CancellationToken cancellationToken)
    {
        var items = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        foreach (var chunk in contentItemIds.Chunk(400))
        {
            foreach (var item in await queries.GetManyAsync(chunk, ContentVersions.Latest, cancellationToken))
            {
                items[item.ContentItemId] = item;
            }
        }

        return items;
    }
}
