using System.Diagnostics;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Search.Documents;
using WipoMatch.Taxonomies;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Search;

/// <summary>After a concept has changed, a large index is read again beside the old one, which answers meanwhile.</summary>
public sealed class LimitedSearchTests : IAsyncLifetime, IDisposable
{
    private const string Question = "/en/search?q=pepper";

    // From so many documents on an index is large.
    private const int Many = 2_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly HeldReading _reading = new();
    private SiteFixture _site = null!;

    public async Task InitializeAsync()
    {
        _site = await SiteFixture.StartAsync(new() { Recipe = "demo", RunsTasks = false, Configure = _reading.Register });
        await AddDocumentsAsync();
    }

    public Task DisposeAsync() => _site.DisposeAsync().AsTask();

    public void Dispose() => _reading.Dispose();

    [Fact]
    public async Task Get_WhileALargeIndexIsReadAgain_SaysSoAndIsNotKept()
    {
        Assert.False(IsLimited(await _site.GetDocumentAsync(Question)));
        Assert.True(await IsKeptAsync());

        _reading.Hold();
        await RenameConceptAsync();
        var meanwhile = await _site.GetDocumentAsync(Question);

        Assert.True(IsLimited(meanwhile));
        Assert.NotEmpty(meanwhile.QuerySelectorAll("article.card"));
        Assert.False(await IsKeptAsync());

        _reading.LetGo();
        await UntilItIsReadAsync();
        Assert.True(await IsKeptAsync());
    }

    private static bool IsLimited(IHtmlDocument page) => page.Body!.TextContent.Contains("The index is being read again", StringComparison.Ordinal);

    // An answer that was kept tells its age.
    private async Task<bool> IsKeptAsync()
    {
        using var answer = await _site.Client.GetAsync(new Uri(Question, UriKind.Relative));
        return answer.Headers.Age is not null;
    }

    private async Task UntilItIsReadAsync()
    {
        var watch = Stopwatch.StartNew();
        while (IsLimited(await _site.GetDocumentAsync(Question)))
        {
            Assert.True(watch.Elapsed < Longest, "The index was not read again.");
        }
    }

    private Task AddDocumentsAsync() => _site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
    {
        var db = services.GetRequiredService<DbContext>();
        var stamp = await services.GetRequiredService<IWriteTransactions>().RaiseAsync(StampNames.Content, token);
        db.AddRange(Enumerable.Range(0, Many).Select(number => new SearchDocument { ContentItemId = $"more-{number}", Language = "en", Title = "Salt", IsVisible = true, Stamp = stamp }));
        await db.SaveChangesAsync(token);
    }));

    private Task RenameConceptAsync() => _site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(async token =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = (await content.GetAsync(services.GetRequiredService<ITaxonomies>().Get(TaxonomyAliases.Concepts).ContentItemId, VersionOptions.DraftRequired, token))!;
        item.Part("TaxonomyPart")["Terms"]!.AsArray()[0]!["Term"]!["AltLabelsEn"] = new JsonObject { ["Text"] = "quokkanut" };
        await content.PublishAsync(item, token);
    }));
}
