using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.ContentManagement;

/// <summary>What each operation does to the flags of all versions of an item, newest version first.</summary>
[RunsOnce]
public sealed class ContentStatesTests(ContentSites sites) : IClassFixture<ContentSites>
{
    /// <summary>Where an item starts, what is done to its newest version, where it ends.</summary>
    private static readonly (string From, string Operation, string To)[] Table =
    [
        ("L-", "save", "L-"),
        ("L-", "publish", "LP"),
        ("L-", "unpublish", "L-"),
        ("L-", "discard", "--"),
        ("L-", "remove", "--"),
        ("L-", "restore oldest", "L- --"),
        ("LP", "save", "L- -P"),
        ("LP", "publish", "LP"),
        ("LP", "publish changed", "LP --"),
        ("LP", "unpublish", "L-"),
        ("LP", "discard", "LP"),
        ("LP", "remove", "--"),
        ("LP", "restore oldest", "L- -P"),
        ("L- -P", "save", "L- -P"),
        ("L- -P", "publish", "LP --"),
        ("L- -P", "unpublish", "L- --"),
        ("L- -P", "discard", "-- LP"),
        ("L- -P", "remove", "-- --"),
        ("L- -P", "restore oldest", "L- -- -P"),
        ("LP --", "restore oldest", "L- -P --"),
        ("LP --", "unpublish", "L- --"),
        ("--", "restore oldest", "L- --"),
        ("--", "remove", "--"),
    ];

    public static TheoryData<DatabaseKind, string, string, string> Rows()
    {
        var rows = new TheoryData<DatabaseKind, string, string, string>();
        foreach (var kind in DatabaseKinds.All)
        {
            foreach (var (from, operation, to) in Table)
            {
                rows.Add(kind, from, operation, to);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Operation_OnNewestVersion_MovesFlags(DatabaseKind kind, string from, string operation, string to)
    {
        var site = await sites.OnAsync(kind);
        var id = await PrepareAsync(site, from);
        Assert.Equal(from, await site.StatesAsync(id));

        await RunAsync(site, id, operation);

        Assert.Equal(to, await site.StatesAsync(id));
    }

    private static async Task<string> PrepareAsync(ContentSite site, string state)
    {
        var item = Article.New();
        await site.DraftAsync(item);
        if (state == "--")
        {
            await site.DoAsync(content => content.RemoveAsync(item));
        }
        else if (state != "L-")
        {
            await site.PublishedAsync(item);
        }

        if (state == "L- -P")
        {
            await site.RedraftAsync(item.ContentItemId, draft => draft.Titled("Seeds again"));
        }
        else if (state == "LP --")
        {
            await site.PublishedAsync((await site.GetAsync(item.ContentItemId)).Titled("Seeds again"));
        }

        return item.ContentItemId;
    }

    private static Task RunAsync(ContentSite site, string id, string operation) => site.DoAsync(async content =>
    {
        var versions = await content.GetVersionsAsync(id);
        var latest = versions.FirstOrDefault(version => version.Latest) ?? versions[0];
        await (operation switch
        {
            "save" => content.SaveDraftAsync(latest.Titled("Saved")),
            "publish" => content.PublishAsync(latest),
            "publish changed" => content.PublishAsync(latest.Titled("Changed")),
            "unpublish" => content.UnpublishAsync(latest),
            "discard" => content.DiscardDraftAsync(latest),
            "remove" => content.RemoveAsync(latest),
            "restore oldest" => content.RestoreAsync(versions[^1]),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Unknown operation."),
        });
    });
}
