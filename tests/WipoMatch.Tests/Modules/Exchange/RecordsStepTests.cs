using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Exchange.Recipes;
using WipoMatch.Recipes;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Exchange;

public sealed class RecordsStepTests
{
    [Fact]
    public async Task Execute_ShippedFile_ResolvesRelativeDatesAndPublishes()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var report = await ExecuteAsync(site, isShipped: true);
        Assert.Equal(["a.jsonl: 2 created, 0 updated, 0 unchanged, 0 rejected"], report.Lines);
        Assert.Contains("\"neededBy\":\"2026-11-23\"", await site.ExportAsync(ContentManagement.ContentVersions.Published), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_ForeignFileWithRelativeDates_IsRefusedWithLineAndReason()
    {
        await using var site = await ExchangeSite.CreateAsync(DatabaseKind.Sqlite);
        var exception = await Assert.ThrowsAsync<RecipeException>(() => ExecuteAsync(site, isShipped: false));
        Assert.Contains("Step 3 (WipoMatchRecords): a.jsonl", exception.Message, StringComparison.Ordinal);
        Assert.Contains("line 2, need-a: neededBy: '@+1d' is relative", exception.Message, StringComparison.Ordinal);
        Assert.Equal("", await site.ExportAsync());
    }

    private static Task<RecipeReport> ExecuteAsync(ExchangeSite site, bool isShipped) => site.Site.InScopeAsync(async scope =>
    {
        var step = JsonNode.Parse("""{"name":"WipoMatchRecords","File":"a.jsonl","Publish":true}""")!.AsObject();
        var context = new RecipeExecutionContext("WipoMatchRecords", step, 2, new OneFile(), new RecipeReport())
        {
            IsShipped = isShipped,
            Today = new DateOnly(2026, 11, 22),
        };
        await ActivatorUtilities.CreateInstance<RecordsStep>(scope).ExecuteAsync(context, CancellationToken.None);
        return context.Report;
    });

    private sealed class OneFile : IRecipeFiles
    {
        public Stream Open(string path) => new MemoryStream(Encoding.UTF8.GetBytes(
            RecordSamples.Organization + "\n" + RecordSamples.With(RecordSamples.Need, "neededBy", "\"@+1d\"")));
    }
}
