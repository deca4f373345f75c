using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Core.Data;
using WipoMatch.Core.Maintenance;
using WipoMatch.Data;
using WipoMatch.Health;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Backup;

public sealed class RunningServerTests : IDisposable
{
    private const string Story = "story-kampot-pepper";

    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-server-").FullName;

    private string Backup => Path.Combine(_folder, "site.zip");

    [Theory, OnBothDatabases]
    public async Task Restore_WhileAServerRuns_IsRefusedAndForcedServesTheRestoredContentWithoutARestart(DatabaseKind kind)
    {
        await using var server = await StartAsync(kind);
        await using var other = TestSite.Beside(server);
        await other.BackupAsync(Backup);
        await RenameAsync(server, "Quokkanuts of Kampot");
        Assert.Equal(1, await CountAsync(server, "quokkanut"));
        await server.Services.GetRequiredService<ServerHeartbeat>().BeatAsync();

        var refusal = await Assert.ThrowsAsync<VerbFailedException>(() => other.RestoreAsync(Backup));
        Assert.Matches("A server runs on this database \\(server-[0-9a-f]{6}, started [0-9]+ s ago, seen [0-9]+ s ago\\)", refusal.Message);
        Assert.Equal(1, await CountAsync(server, "quokkanut"));

        await other.RestoreAsync(Backup, force: true);
        await Watch(server).LookAsync();

        Assert.Equal(0, await CountAsync(server, "quokkanut"));
        Assert.Equal(1, await CountAsync(server, "kampot"));
        var list = await server.GetDocumentAsync("/en/stories");
        Assert.DoesNotContain("Quokkanuts", list.Body!.TextContent, StringComparison.Ordinal);
        await RenameAsync(server, "Quokkanuts again");
        Assert.Equal(1, await CountAsync(server, "quokkanut"));
    }

    [Theory, OnBothDatabases]
    public async Task Get_WhileTheFlagIsRaised_Is503AndNobodyElseWrites(DatabaseKind kind)
    {
        await using var server = await StartAsync(kind);
        await using var other = TestSite.Beside(server);
        var flag = new MaintenanceFlag(server.Services.GetRequiredService<DatabaseOptions>());
        await using (await flag.TryRaiseAsync())
        {
            Assert.Null(await other.Get<MaintenanceFlag>().TryRaiseAsync());
            await Watch(server).LookAsync();

            await Assert.ThrowsAsync<MaintenanceException>(() => RenameAsync(server, "Lost"));
            await Assert.ThrowsAsync<MaintenanceException>(() => other.RunAsync("reindex"));
            await AssertPageAsync(server, "/fr/stories", "fr");
            await AssertPageAsync(server, "/ar", "ar");
            await AssertProblemAsync(server, "/api/v1/stories");
            Assert.Equal(HttpStatusCode.OK, (await server.GetStatusAsync("/health/live")).Status);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.GetStatusAsync("/health/ready")).Status);
            Assert.Contains(await FindingsAsync(other), finding => finding is { Name: "restore", State: DoctorState.Yellow });
        }

        await Watch(server).LookAsync();
        await server.GetDocumentAsync("/fr/stories");
        await RenameAsync(server, "Kept");
        Assert.Contains(await FindingsAsync(other), finding => finding is { Name: "restore", State: DoctorState.Green });
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<SiteFixture> StartAsync(DatabaseKind kind) => SiteFixture.StartAsync(new() { Recipe = "demo", Database = kind });

    private static MaintenanceWatch Watch(SiteFixture server) => server.Services.GetServices<IHostedService>().OfType<MaintenanceWatch>().Single();

    private static Task<List<DoctorFinding>> FindingsAsync(TestSite site) => site.InScopeAsync(async scope =>
    {
        var findings = new List<DoctorFinding>();
        foreach (var check in scope.GetServices<IDoctorCheck>())
        {
            findings.Add(await check.CheckAsync(CancellationToken.None));
        }

        return findings;
    });

    private static async Task AssertPageAsync(SiteFixture server, string path, string language)
    {
        using var response = await server.Client.GetAsync(new Uri(path, UriKind.Relative));
        var page = await SiteFixture.ReadDocumentAsync(response, HttpStatusCode.ServiceUnavailable);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(response.Headers.RetryAfter?.Delta);
        Assert.True(response.Headers.CacheControl?.NoStore);
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await server.GetStatusAsync(style)).Status);
    }

    private static async Task AssertProblemAsync(SiteFixture server, string path)
    {
        using var response = await server.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.RetryAfter?.Delta);
        Assert.Equal(503, (int)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["status"]!);
    }

    private static async Task<int> CountAsync(SiteFixture server, string question) =>
        (await server.GetDocumentAsync($"/en/search?q={question}")).QuerySelectorAll("article.card").Length > 0 ? 1 : 0;

    private static Task RenameAsync(SiteFixture server, string title) => server.InScopeAsync(async services =>
    {
        var aliases = await services.GetRequiredService<IContentQueries>().IdsByAliasAsync([Story]);
        var content = services.GetRequiredService<IContentManager>();
        var item = (await content.GetAsync(aliases[Story], VersionOptions.DraftRequired))!;
        await content.SaveDraftAsync(item.Alter<TitlePart>(part => part.Title = title));
        await content.PublishAsync(item);
    });
}
