using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.Health;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Exchange;

namespace WipoMatch.Tests.Core.Health;

/// <summary>Whether <c>doctor</c> sees that content, catalogue, addresses and search disagree.</summary>
[RunsOnce]
public sealed class ConsistencyTests
{
    [Theory, OnBothDatabases]
    public async Task Doctor_AfterImport_IsGreen(DatabaseKind kind)
    {
        await using var site = await CreateAsync(kind);
        Assert.All(await FindingsAsync(site), finding => Assert.True(finding.State == DoctorState.Green, finding.ToString()));
    }

    [Theory]
    [InlineData("DELETE FROM \"Content_Catalog\"", "content", "missing in the catalogue: 1")]
    [InlineData("UPDATE \"Content_Catalog\" SET \"IsVisible\" = (1=0)", "content", "missing in the catalogue: 1")]
    [InlineData("UPDATE \"Content_Items\" SET \"Published\" = (1=0)", "content", "in the catalogue that are not live: 1")]
    [InlineData("UPDATE \"Content_Items\" SET \"ContentItemVersionId\" = '4bbbbbbbbbbbbbbbbbbbbbbbbb'", "content", "another version: 1")]
    [InlineData("UPDATE \"Content_Slugs\" SET \"Slug\" = 'other'", "content", "without their address: 1")]
    [InlineData("UPDATE \"Content_Items\" SET \"Latest\" = (1=0)", "content", "without a newest version: 1")]
    [InlineData("DELETE FROM \"Search_Documents\"", "search", "in 1 items")]
    [InlineData("UPDATE \"Search_Documents\" SET \"Title\" = 'old'", "search", "in 1 items")]
    [InlineData("UPDATE \"Search_Documents\" SET \"IsVisible\" = (1=0)", "search", "in 1 items")]
    public async Task Doctor_WhatDisagrees_IsRed(string sql, string name, string message)
    {
        foreach (var kind in DatabaseKinds.All)
        {
            await using var site = await CreateAsync(kind);
            var ofOne = FormattableStringFactory.Create(sql + " WHERE \"ContentItemId\" IN (SELECT \"ContentItemId\" FROM \"Content_Items\" WHERE \"Alias\" = 'story-a')");
            await site.Site.ReadAsync(db => db.Database.ExecuteSqlAsync(ofOne));

            var finding = Assert.Single(await FindingsAsync(site), finding => finding.Name == name);
            Assert.Equal(DoctorState.Red, finding.State);
            Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Doctor_WithoutTables_LooksAtNone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var site = TestSite.Over(database);
        await using var output = new StringWriter();
        var status = await site.InScopeAsync(scope => scope.GetServices<IVerb>().Single(verb => verb.Definition.Name == "doctor").RunAsync(
            new VerbInvocation(new Dictionary<string, IReadOnlyList<string>>(), output, TextWriter.Null, new Progress<VerbProgress>()), CancellationToken.None));
        Assert.True(status == 0, output.ToString());
        Assert.DoesNotContain("content", output.ToString(), StringComparison.Ordinal);
    }

    private static async Task<ExchangeSite> CreateAsync(DatabaseKind kind)
    {
        var site = await ExchangeSite.CreateAsync(kind);
        await site.ImportAsync([RecordSamples.Story], new() { Publish = true });
        return site;
    }

    private static Task<List<DoctorFinding>> FindingsAsync(ExchangeSite site) => site.Site.InScopeAsync(FindingsAsync);

    private static async Task<List<DoctorFinding>> FindingsAsync(IServiceProvider scope)
    {
        var findings = new List<DoctorFinding>();
        foreach (var check in scope.GetServices<IDoctorCheck>().Where(check => check.GetType().Name is "ContentCheck" or "IntegrityCheck" or "SearchDocumentsCheck"))
        {
            findings.Add(await check.CheckAsync(CancellationToken.None));
        }

        return findings;
    }
}
