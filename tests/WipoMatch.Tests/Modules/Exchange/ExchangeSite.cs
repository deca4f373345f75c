using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Exchange.Export;
using WipoMatch.Exchange.Import;
using WipoMatch.Recipes;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

/// <summary>An empty site with the shipped types and vocabularies.</summary>
internal sealed class ExchangeSite : IAsyncDisposable
{
    private ExchangeSite(TestSite site) => Site = site;

    public TestSite Site { get; }

    public static async Task<ExchangeSite> CreateAsync(DatabaseKind kind)
    {
        var site = await TestSite.CreateAsync(kind);
        await site.Get<IRecipeExecutor>().ApplyAsync(new RecipeSource.Shipped("setup"), new RecipeOptions());
        return new(site);
    }

    public Task<ImportReport> ImportAsync(IEnumerable<string> lines, ImportOptions? options = null, IProgress<VerbProgress>? progress = null) =>
        ImportBytesAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)), options, progress);

    public Task<ImportReport> ImportBytesAsync(byte[] bytes, ImportOptions? options = null, IProgress<VerbProgress>? progress = null)
    {
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        return Site.InScopeAsync(scope => scope.GetRequiredService<ImportRecords>().RunAsync(
            () => new MemoryStream(bytes), options ?? new ImportOptions(), progress, CancellationToken.None));
    }

    public async Task<string> ExportAsync(ContentVersions state = ContentVersions.Latest, params string[] types)
    {
        await using var writer = new StringWriter();
        await Site.InScopeAsync(scope => scope.GetRequiredService<ExportRecords>().RunAsync(
            writer, new ExportOptions(types, state), progress: null, CancellationToken.None));
        return writer.ToString();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}

/// <summary>The sites of a test class, one on each database; made when a test asks, shared by tests that each own their records.</summary>
public sealed class ExchangeSites : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, ExchangeSite> _sites = [];

    internal async Task<ExchangeSite> OnAsync(DatabaseKind kind)
    {
        if (!_sites.TryGetValue(kind, out var site))
        {
            _sites[kind] = site = await ExchangeSite.CreateAsync(kind);
        }

        return site;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var site in _sites.Values)
        {
            await site.DisposeAsync();
        }
    }
}
