using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.Core.Catalog;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.ContentManagement;

/// <summary>A few items in two languages on which steps are run, and what must hold after each.</summary>
internal sealed class ContentModel
{
    public const int Items = 4;

    private static readonly string[] Paths = ["articles/north", "articles/south", "articles/east"];

    private readonly ContentSite _site;
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly ContentItem[] _items;
    private readonly Dictionary<string, ContentItem> _stale = new(StringComparer.Ordinal);

    public ContentModel(ContentSite site)
    {
        _site = site;
        var sets = new[] { Article.New().Set(), Article.New().Set() };
        _items = [.. Enumerable.Range(0, Items).Select(index => Article.New($"Item {_run}", index % 2 == 0 ? "en" : "fr", sets[index / 2], 2000))];
    }

    public Task RunAsync(Step step) => _site.DoAsync(async content =>
    {
        var first = _items[step.Item];
        var versions = await content.GetVersionsAsync(first.ContentItemId);
        var latest = await content.GetAsync(first.ContentItemId, VersionOptions.Latest);
        var draft = await content.GetAsync(first.ContentItemId, VersionOptions.DraftRequired);
        await (step.Operation switch
        {
            _ when versions.Count == 0 && step.Operation is not (Operation.ImportLive or Operation.ImportDraft or Operation.ImportArchive) =>
                content.CreateAsync(Change(first, step.Number)),
            Operation.Restore => content.RestoreAsync(versions[step.Number % versions.Count]),
            Operation.Remove => content.RemoveAsync(versions[step.Number % versions.Count]),
            Operation.ImportLive => content.ImportAsync([Change(first.Version(latest: true, published: true), step.Number)]),
            Operation.ImportDraft => content.ImportAsync([Change(first.Version(latest: true, published: false), step.Number)]),
            Operation.ImportArchive => content.ImportAsync([Change(first.Version(latest: false, published: false), step.Number)]),
            Operation.ImportKnown => content.ImportAsync([Change(versions[step.Number % versions.Count], step.Number)]),
            Operation.SaveStale when _stale.TryGetValue(first.ContentItemId, out var old) => content.SaveDraftAsync(Change(old, step.Number)),
            Operation.PublishStale when _stale.TryGetValue(first.ContentItemId, out var old) => content.PublishAsync(Change(old, step.Number)),
            _ when latest is null || draft is null => Task.CompletedTask,
            Operation.Save => content.SaveDraftAsync(Change(draft, step.Number)),
            Operation.Publish => content.PublishAsync(Change(draft, step.Number)),
            Operation.PublishUnchanged => content.PublishAsync(latest),
            Operation.Unpublish => content.UnpublishAsync(versions[step.Number % versions.Count]),
            Operation.Discard => content.DiscardDraftAsync(latest),
            _ => Task.CompletedTask,
        });
        if (latest is not null && step.Number == 0)
        {
            _stale[first.ContentItemId] = latest;
        }
    });

    public async Task CheckAsync()
    {
        var ids = _items.Select(item => item.ContentItemId).ToList();
        var rows = (await _site.RowsAsync<ContentItemRow>(row => ids.Contains(row.ContentItemId))).ToLookup(row => row.ContentItemId, StringComparer.Ordinal);
        var catalog = (await _site.RowsAsync<CatalogRow>(row => ids.Contains(row.ContentItemId))).ToDictionary(row => row.ContentItemId, StringComparer.Ordinal);
        var slugs = (await _site.RowsAsync<SlugRow>(row => ids.Contains(row.ContentItemId) && row.IsCurrent)).ToLookup(row => row.ContentItemId, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            Assert.InRange(rows[id].Count(row => row.Published), 0, 1);
            Assert.InRange(rows[id].Count(row => row.Latest), 0, 1);
            CheckCatalog(rows[id].SingleOrDefault(row => row.Published), catalog.GetValueOrDefault(id), [.. slugs[id]]);
        }

        var live = rows.SelectMany(versions => versions).Where(row => row.Published).ToList();
        Assert.All(
            live.GroupBy(row => row.LocalizationSet, StringComparer.Ordinal),
            set => Assert.Single(set.Select(row => Parse(row).OwnPart["Year"]!.ToJsonString()).Distinct(StringComparer.Ordinal)));
    }

    private static void CheckCatalog(ContentItemRow? live, CatalogRow? row, SlugRow[] slugs)
    {
        Assert.Equal(live is not null, row?.IsVisible ?? false);
        if (live is null)
        {
            return;
        }

        var entry = JsonNode.Parse(row!.Data)!["Entry"]!;
        var item = Parse(live);
        Assert.Equal(live.ContentItemVersionId, (string?)entry["ContentItemVersionId"]);
        Assert.Equal(live.DisplayText, (string?)entry["Title"]);
        Assert.Equal(item.OwnPart["Year"]!["Value"]!.ToJsonString(), (string?)entry["Facets"]!["year"]![0]);
        Assert.Equal(item.Slug(), (string?)entry["Slug"]);
        var address = Assert.Single(slugs);
        Assert.Equal((live.Language, item.Slug()), (address.Language, address.Slug));
    }

    private static ContentItem Parse(ContentItemRow row) => new() { ContentType = row.ContentType, Content = ContentJson.Read(row.Data) };

    private ContentItem Change(ContentItem item, int number)
    {
        item.Titled($"Item {_run} {number}").InYear(2000 + number);
        if (number == 1)
        {
            item.Alter<AutoroutePart>(part => part.Path = Paths[item.ContentItemId[5] % Paths.Length]);
        }
        else if (number == 2)
        {
            item.Named($"{_run}-{item.ContentItemId[6] % 2}");
        }

        return item;
    }
}
